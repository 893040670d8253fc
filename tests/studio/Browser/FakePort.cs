using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using AcuTimer.Board.Wire;
using AcuTimer.Simulator.Run;
using AcuTimer.Simulator.Script;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>
/// The page's Web Serial, wired to the whole simulated device with the firmware on it, in real time: what the page writes
/// comes to the runtime's endpoint, and what that answers to the page.
/// </summary>
internal sealed class FakePort : IDisposable
{
    /// <summary>Takes the browser's own Web Serial's place before the page begins.</summary>
    public const string Script = """
        window.port = { signals: [], opened: 0, closed: 0, busy: false, denied: false, hurry: false, rate: 1 };
        Object.defineProperty(navigator, "serial", { value: {
          async requestPort() {
            if (port.denied) throw new DOMException("No port selected by the user.", "NotFoundError");
            return {
              async open() {
                if (port.busy) throw new DOMException("Failed to open serial port.", "NetworkError");
                port.opened++;
                this.readable = new ReadableStream({ start(c) { port.to = c; } });
                this.writable = new WritableStream({ write(b) { if (port.cut) throw new DOMException("The device has been lost.", "NetworkError"); toDevice(btoa(String.fromCharCode(...b))); } });
              },
              async setSignals(s) { port.signals.push(s); },
              async close() { port.closed++; },
            };
          },
        } });
        // While the device is waited for nothing hurries: both clocks run faster.
        addEventListener("DOMContentLoaded", () => new MutationObserver(() => {
          const rate = port.hurry || document.querySelector(".stage")?.textContent.startsWith("All is there") ? 10 : 1;
          if (rate !== port.rate) { port.rate = rate; clockRate(rate); toDevice("rate " + rate); }
        }).observe(document.body, { subtree: true, childList: true, characterData: true }));
        port.receive = text => port.to.enqueue(Uint8Array.from(atob(text), c => c.charCodeAt(0)));
        port.unplug = () => { port.cut = true; port.to.error(new DOMException("The device has been lost.", "NetworkError")); };
        """;

    private const double RealTime = 1;
    private const string Rate = "rate ";

    private readonly Simulation _simulation = new();
    private readonly WireEndpoint _endpoint;
    private readonly Thread _thread;
    private readonly Random _random = new(3);
    private Page? _page;
    private bool _isCut;

    /// <param name="options">Which runtime.</param>
    /// <param name="presses">What is pressed on the device.</param>
    public FakePort(WireOptions options, params string[] presses)
    {
        var board = _simulation.Board;
        _endpoint = new WireEndpoint(new BoardFiles(board.Flash), options, (bytes, takes) => board.At(board.Now + takes, () => Answer(bytes)));
        _simulation.Press(ButtonScript.Parse("script", presses));
        board.SetSpeed(RealTime);
        _thread = new Thread(() => _simulation.RunOn()) { IsBackground = true, Name = "device" };
        _thread.Start();
        // One device at a time runs in this process.
        Ask(() => true);
    }

    /// <summary>The cable is pulled after so many packets; 0 for never.</summary>
    public int CutAfter { get; init; }

    /// <summary>What comes from there is none of the protocol.</summary>
    public bool Garbage { get; init; }

    /// <summary>Nothing more fits into the storage.</summary>
    public bool Full
    {
        init => _simulation.Board.Flash.Capacity = value ? 0 : _simulation.Board.Flash.Capacity;
    }

    /// <summary>The inbox on the device; null when there is none.</summary>
    public byte[]? Inbox => Ask(() => _simulation.Board.Flash.Get(Simulation.Inbox));

    /// <summary>The files of a name on the device, such as its slots.</summary>
    public byte[]? File(string name) => Ask(() => _simulation.Board.Flash.Get(@"I:\" + name));

    /// <summary>Presses OK on the device.</summary>
    public void PressOk() => _simulation.Board.Post(() => _simulation.Board.Ok.PressAt(_simulation.Board.Now, ButtonPress.ShortPress));

    /// <summary>Wires the page to it.</summary>
    public void Attach(Page page)
    {
        _page = page;
        page.Called = text =>
        {
            if (text.StartsWith(Rate, StringComparison.Ordinal))
            {
                _simulation.Board.SetSpeed(int.Parse(text[Rate.Length..], CultureInfo.InvariantCulture));
            }
            else
            {
                _simulation.Board.Post(() => Receive(Convert.FromBase64String(text)));
            }
        };
    }

    public void Dispose()
    {
        _simulation.Board.RequestPowerOff();
        _thread.Join();
    }

    private T Ask<T>(Func<T> question)
    {
        using var done = new ManualResetEventSlim();
        T answer = default!;
        _simulation.Board.Post(() =>
        {
            answer = question();
            done.Set();
        });
        done.Wait();
        return answer;
    }

    private void Receive(byte[] bytes)
    {
        if (Garbage)
        {
            _random.NextBytes(bytes);
            Answer(bytes);
            return;
        }

        _endpoint.Receive(bytes, _simulation.Board.Now);
        if (CutAfter > 0 && _endpoint.Packets >= CutAfter && !_isCut)
        {
            _isCut = true;
            _ = _page!.Evaluate("port.unplug()");
        }
    }

    private void Answer(byte[] bytes)
    {
        if (!_isCut)
        {
            _ = _page!.Evaluate($"port.receive('{Convert.ToBase64String(bytes)}')");
        }
    }
}
