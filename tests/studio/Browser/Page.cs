using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>One tab of a browser, over the Chrome DevTools Protocol.</summary>
internal sealed class Page : IDisposable
{
    /// <summary>The page's clock, which a test may let jump or run faster.</summary>
    private const string Clock = """
        {
          const real = performance.now.bind(performance), later = setTimeout;
          let rate = 1, base = 0, at = real();
          performance.now = () => base + (real() - at) * rate;
          window.setTimeout = (what, wait, ...more) => later(what, wait / rate, ...more);
          const go = () => { base = performance.now(); at = real(); };
          window.clockJump = by => { go(); base += by; };
          window.clockRate = to => { go(); rate = to; };
        }
        """;

    /// <summary>A press as short as this is sent at once, with the times that it had: a machine that is busy cannot lengthen it.</summary>
    private const int TapMilliseconds = 150;

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly SemaphoreSlim _sending = new(1);
    private string? _session;
    private string? _context;
    private int _last;

    /// <summary>What the page complained of: errors of its console, and exceptions.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>Hears what the page tells by calling <c>toDevice</c>.</summary>
    public Action<string>? Called { get; set; }

    /// <summary>Opens a tab with a screen of this size.</summary>
    /// <param name="browser">The browser's protocol.</param>
    /// <param name="address">What to open.</param>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="height">In CSS pixels.</param>
    /// <param name="phone">With fingers.</param>
    /// <param name="script">Runs before anything of the page.</param>
    /// <param name="beside">A tab whose storage it shares; null for one of its own.</param>
    public static async Task<Page> Open(Uri browser, string address, int width, int height, bool phone, string script = "", Page? beside = null)
    {
        var page = new Page();
        await page._socket.ConnectAsync(browser, CancellationToken.None);
        _ = page.Receive();
        page._context = beside?._context ?? (string)(await page.Send("Target.createBrowserContext", new() { ["disposeOnDetach"] = true }))["browserContextId"]!;
        var target = await page.Send("Target.createTarget", new() { ["url"] = "about:blank", ["browserContextId"] = page._context });
        var attached = await page.Send("Target.attachToTarget", new() { ["targetId"] = (string)target["targetId"]!, ["flatten"] = true });
        page._session = (string)attached["sessionId"]!;
        await page.Send("Runtime.enable", []);
        await page.Send("Log.enable", []);
        await page.Send("Page.enable", []);
        // Each tab is in front, as far as it knows.
        await page.Send("Emulation.setFocusEmulationEnabled", new() { ["enabled"] = true });
        await page.Send("Emulation.setDeviceMetricsOverride", new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = phone ? 2 : 1, ["mobile"] = phone });
        await page.Send("Emulation.setTouchEmulationEnabled", new() { ["enabled"] = phone, ["maxTouchPoints"] = 5 });
        await page.Send("Runtime.addBinding", new() { ["name"] = "toDevice" });
        await page.Send("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = Clock + script });
        await page.Send("Page.navigate", new() { ["url"] = address });
        return page;
    }

    /// <summary>The value of an expression; a promise is waited for.</summary>
    public async Task<JsonNode?> Evaluate(string expression)
    {
        var answer = await Send("Runtime.evaluate", new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true, ["userGesture"] = true });
        return answer["exceptionDetails"] is { } e ? throw new InvalidOperationException(e.ToJsonString()) : answer["result"]!["value"];
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task Until(string expression, int seconds = 120)
    {
        var end = DateTime.UtcNow.AddSeconds(seconds);
        while (await Evaluate($"!!({expression})") is not { } value || !(bool)value)
        {
            if (DateTime.UtcNow > end)
            {
                throw new TimeoutException($"never true: {expression}; errors: {string.Join("; ", Errors)}; page: {await Evaluate("document.body.innerText")}");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Touches the middle of an element, or clicks there, for a while.</summary>
    public async Task Press(string selector, bool touch = false, int milliseconds = 100)
    {
        var box = await Evaluate($"(() => {{ const e = document.querySelector('{selector}'); e.scrollIntoView({{ block: 'nearest' }}); const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; }})()");
        JsonObject At(string type) => touch
            ? new() { ["type"] = type, ["touchPoints"] = type == "touchEnd" ? new JsonArray() : new JsonArray(new JsonObject { ["x"] = (double)box![0]!, ["y"] = (double)box[1]! }) }
            : new() { ["type"] = type, ["x"] = (double)box![0]!, ["y"] = (double)box[1]!, ["button"] = "left", ["clickCount"] = 1 };
        await Hold(
            touch ? "Input.dispatchTouchEvent" : "Input.dispatchMouseEvent",
            At(touch ? "touchStart" : "mousePressed"),
            At(touch ? "touchEnd" : "mouseReleased"),
            milliseconds);
    }

    /// <summary>Presses a key for a while.</summary>
    public async Task Key(string key, int milliseconds = 100, bool alt = false)
    {
        JsonObject At(string type) => new()
        {
            ["type"] = type,
            ["key"] = key,
            ["code"] = key,
            ["windowsVirtualKeyCode"] = key == "Enter" ? 13 : 0,
            ["modifiers"] = alt ? 1 : 0,
        };
        await Hold("Input.dispatchKeyEvent", At("rawKeyDown"), At("keyUp"), milliseconds);
    }

    /// <summary>Types a text, letter by letter.</summary>
    public async Task Type(string text)
    {
        foreach (var c in text)
        {
            await Send("Input.dispatchKeyEvent", new() { ["type"] = "keyDown", ["key"] = c.ToString(), ["text"] = c.ToString() });
            await Send("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = c.ToString() });
        }
    }

    /// <summary>Puts a file into a file input.</summary>
    public async Task Choose(string selector, string path)
    {
        var document = await Send("DOM.getDocument", []);
        var node = await Send("DOM.querySelector", new() { ["nodeId"] = (int)document["root"]!["nodeId"]!, ["selector"] = selector });
        await Send("DOM.setFileInputFiles", new() { ["files"] = new JsonArray(path), ["nodeId"] = (int)node["nodeId"]! });
    }

    /// <summary>Loads the page anew.</summary>
    public Task Reload() => Send("Page.reload", []);

    /// <summary>What the browser would need to put the page on a home screen and does not have; empty when it can.</summary>
    public async Task<string> NotInstallable() => (await Send("Page.getInstallabilityErrors", []))["installabilityErrors"]!.ToJsonString();

    /// <summary>The processor's time that the page has taken, in seconds.</summary>
    public async Task<double> Busy()
    {
        await Send("Performance.enable", []);
        var metrics = (await Send("Performance.getMetrics", []))["metrics"]!.AsArray();
        return metrics.Where(m => (string?)m!["name"] == "TaskDuration").Sum(m => (double)m!["value"]!);
    }

    /// <summary>Light or dark.</summary>
    public Task Scheme(string scheme) => Send("Emulation.setEmulatedMedia", new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });

    /// <summary>What is seen, as PNG.</summary>
    public async Task Picture(string path) => await File.WriteAllBytesAsync(path, await Picture());

    /// <summary>What is seen, as PNG.</summary>
    public async Task<byte[]> Picture() => Convert.FromBase64String((string)(await Send("Page.captureScreenshot", new() { ["format"] = "png" }))["data"]!);

    /// <summary>How many sheets of A4 it prints on, and what they look like, as PDF.</summary>
    public async Task<(int Sheets, byte[] Pdf)> Print()
    {
        var answer = await Send("Page.printToPDF", new() { ["paperWidth"] = 8.27, ["paperHeight"] = 11.69, ["preferCSSPageSize"] = true });
        var pdf = Convert.FromBase64String((string)answer["data"]!);
        return (Regex.Count(Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b"), pdf);
    }

    /// <summary>Their width is each machine's own.</summary>
    public Task HideScrollbars() => Evaluate("document.documentElement.style.scrollbarWidth = 'none'");

    /// <summary>As it is seen on paper, or on a screen.</summary>
    public Task Medium(string medium) => Send("Emulation.setEmulatedMedia", new() { ["media"] = medium });

    public void Dispose()
    {
        _socket.Dispose();
        _sending.Dispose();
    }

    /// <summary>Down and up again. Each says when it was, as a browser's events do.</summary>
    private async Task Hold(string method, JsonObject down, JsonObject up, int milliseconds)
    {
        var tap = milliseconds <= TapMilliseconds;
        var now = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds;
        down["timestamp"] = tap ? now - (milliseconds / 1000.0) : now;
        up["timestamp"] = tap ? now : now + (milliseconds / 1000.0);
        var pressed = Send(method, down);
        if (!tap)
        {
            await Task.Delay(milliseconds);
        }

        await Task.WhenAll(pressed, Send(method, up));
    }

    private async Task<JsonNode> Send(string method, JsonObject parameters)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters };
        if (_session is not null)
        {
            message["sessionId"] = _session;
        }

        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await answer.Task.WaitAsync(TimeSpan.FromSeconds(120));
    }

    private async Task Receive()
    {
        var buffer = new byte[1 << 16];
        var message = new List<byte>();
        while (_socket.State == WebSocketState.Open)
        {
            try
            {
                var piece = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                message.AddRange(buffer.AsSpan(0, piece.Count));
                if (piece.EndOfMessage)
                {
                    Take(JsonNode.Parse(message.ToArray())!);
                    message.Clear();
                }
            }
            catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException)
            {
                return;
            }
        }
    }

    private void Take(JsonNode message)
    {
        if (message["id"] is { } id && _waiting.TryRemove((int)id, out var waiting))
        {
            if (message["error"] is { } error)
            {
                waiting.SetException(new InvalidOperationException(error.ToJsonString()));
            }
            else
            {
                waiting.SetResult(message["result"]!);
            }
        }
        else if ((string?)message["method"] == "Runtime.bindingCalled")
        {
            Called?.Invoke((string)message["params"]!["payload"]!);
        }
        else if ((string?)message["method"] is "Runtime.exceptionThrown"
            || ((string?)message["method"] == "Runtime.consoleAPICalled" && (string?)message["params"]!["type"] == "error")
            || ((string?)message["method"] == "Log.entryAdded" && (string?)message["params"]!["entry"]!["level"] == "error"))
        {
            Errors.Enqueue(message["params"]!.ToJsonString());
        }
    }
}
