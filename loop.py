import subprocess, socket, time, signal, sys
for i in range(int(sys.argv[1])):
    p=subprocess.Popen(["/tmp/fika/system/.build/debug/fikad","run","--config","fikad.toml"],stderr=open("err","w"))
    t=time.time()
    while True:
        try:
            s=socket.create_connection(("127.0.0.1",12999)); break
        except OSError:
            time.sleep(0.001)
    if len(sys.argv)>2: s.close()
    p.send_signal(signal.SIGTERM)
    t=time.time()
    try:
        rc=p.wait(5); print(i,rc,round(time.time()-t,3))
    except subprocess.TimeoutExpired:
        print(i,"HANG",p.pid)
        print(open("err").read())
        print(subprocess.run(["cat",f"/proc/{p.pid}/status"],capture_output=True,text=True).stdout.split("Sig")[1:])
        p.kill(); p.wait()
