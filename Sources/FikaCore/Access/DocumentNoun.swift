/// What a document's number numbers, until there are documents.
package enum DocumentNoun {}
