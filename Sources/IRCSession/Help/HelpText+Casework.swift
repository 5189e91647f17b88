extension HelpText {
    static let casework = HelpText(
        "CASE", "CASE LIST [ALL] | SHOW | TYPES | OPEN | STATUS | CLOSE | ASSIGN | ... (the lines below)",
        "To say the same in plain words, talk to fika: /msg fika help",
        "CASE LIST: the open cases you may know of; ALL: the closed ones too.",
        "CASE SHOW <number>: one case with its people and papers.",
        "CASE TIMELINE <number> [<after> [<limit>]]: what happened to it, oldest first.",
        "CASE TYPES [<type>]: the kinds of case, or all there is to one.",
        "CASE OPEN <type> <confidentiality or *> :<title>: opens a case and its channel.",
        "CASE STATUS <number> <status>: sets its status.",
        "CASE SET <number> <property> [:<value>]: sets a property, or takes its value away.",
        "CASE DECIDE <number> <valid from or *> :<decision>: records what was decided.",
        "CASE EXTEND <number> :<reason>: moves its deadline, as its type allows.",
        "CASE SUSPEND <number> :<reason>, CASE RESUME <number>: lets it wait; the deadline waits with it.",
        "CASE MAIN <number> <main case or *>: makes it a part of another case.",
        "CASE RELATE <number> <other>, CASE UNRELATE <number> <other>: links two cases.",
        "CASE CLOSE <number> <result> [WAIVE]: closes it with a result; WAIVE: although consultations are open.",
        "CASE REOPEN <number> :<reason>: opens it again, without a result.",
        "CASE ADMIT <number> <receipt>: takes in what was filed after it was closed.",
        "CASE DECLINE <number> <receipt> :<reason>: does not.",
        "CASE ASSIGN <number> <account> <role>: gives someone a role in it.",
        "CASE UNASSIGN <number> <account>: takes it back.")
}
