"""One PyTorch model, stepped when asked: torch_worker.py MODEL train|predict THREADS CHANNELS_LAST (see workers.py)."""
import sys
import time

import torch
import torch_models

SMALL_RATE = 1e-12  # as in worker.c: nothing is learnt


def training(net, optimizer, loss_function, x, t):
    for group in optimizer.param_groups:
        group["lr"] = SMALL_RATE

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = loss_function(net(x), t)
        loss.backward()
        optimizer.step()

    return step


def inference(net, x):
    net.eval()

    def step():
        with torch.inference_mode():
            net(x)

    return step


def main():
    name, entry, threads, channels_last = sys.argv[1:]
    torch.set_num_threads(int(threads))
    torch.manual_seed(0)
    net, optimizer, loss_function, x, t = torch_models.setup(name)
    if channels_last == "1":
        net = net.to(memory_format=torch.channels_last)
        x = x.contiguous(memory_format=torch.channels_last)
    step = training(net, optimizer, loss_function, x, t) if entry == "train" else inference(net, x[:1])
    step()
    print("{}", flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        for _ in range(int(line)):
            step()
        print(repr(time.perf_counter() - start), flush=True)


main()
