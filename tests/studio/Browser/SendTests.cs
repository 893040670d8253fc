using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AcuTimer.Board.Wire;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>From the page to the simulated device over a fake serial port: what a person sees, and what the device has afterwards.</summary>
/// <param name="studio">Serves the page.</param>
public sealed class SendTests(StudioServer studio)
{
    private const string Alert = "document.querySelector('.failed')?.textContent ?? ''";
    private const string Done = "document.querySelector('.done')?.textContent ?? ''";

    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    /// <summary>Past what a new device says and asks, to its list.</summary>
    private static readonly string[] ToTheList = SameAsTheBoardTests.FirstRun(0)[..8];

    [Fact]
    public async Task Sent_seen_changed_and_undone()
    {
        using var device = new FakePort(new WireOptions(), ToTheList);
        using var page = await Open(device);
        await page.Until("document.querySelector('.changes')?.textContent.includes('added')");

        await page.Evaluate("document.getElementById('send').click()");
        await page.Until("document.querySelector('progress')");
        await page.Until($"({Done}).includes('Routines updated: 7')", 180);
        await page.Picture(Path.Combine(Pictures, "sent.png"));
        Assert.Contains("The device has taken them", (string?)await page.Evaluate(Done), StringComparison.Ordinal);
        Assert.Null(device.Inbox);
        var first = device.File("routines.a");
        Assert.NotNull(first);

        // Fewer, and the first ones back; what its screen says is read on the device each time.
        device.PressOk();
        await page.Evaluate("document.querySelector('.choice input').click()");
        await page.Until("document.querySelector('.changes').textContent.includes('removed')");
        await page.Evaluate("document.getElementById('send').click()");
        await page.Until($"({Done}).includes('Routines updated: 6')", 180);
        Assert.NotNull(device.File("routines.b"));
        device.PressOk();
        await page.Evaluate("document.getElementById('undo').click()");
        await page.Until($"({Done}).includes('Routines updated: 7')", 180);

        // All but its mark at the end, which counts on.
        Assert.Equal(first[..^32], device.File("routines.a")![..^32]);
        Assert.Equal(3, (int)(await page.Evaluate("port.opened"))!);
        Assert.Equal(3, (int)(await page.Evaluate("port.closed"))!);
        Assert.True((bool)(await page.Evaluate("port.signals.every(s => s.dataTerminalReady && s.requestToSend)"))!);
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData("cut", "broke off", "plug it in again")]
    [InlineData("garbage", "is not the device's protocol", "another speed")]
    [InlineData("other", "is no AcuTimer: ESP32_REV0 with Blinky", "choose another port")]
    [InlineData("loader", "boot loader answers", "reset the board")]
    [InlineData("full", "storage is full or failing", "factory reset")]
    [InlineData("session", "did not take the table", "leave the session")]
    public async Task What_goes_wrong_is_named_as_in_the_tool_and_the_device_keeps_what_it_has(string what, string words, string help)
    {
        var options = new WireOptions
        {
            Loader = what == "loader",
            CountedNames = what == "session",
            Assemblies = what == "other" ? ["mscorlib", "Blinky"] : new WireOptions().Assemblies,
        };
        using var device = new FakePort(options, what == "session" ? SameAsTheBoardTests.FirstRun(0) : ToTheList)
        {
            CutAfter = what == "cut" ? 12 : 0, Garbage = what == "garbage", Full = what == "full",
        };
        using var page = await Open(device);
        await page.Evaluate($"port.hurry = {(what == "garbage" ? "true" : "false")}");

        await page.Evaluate("document.getElementById('send').click()");
        await page.Until($"({Alert}).length > 0", 180);

        var alert = (string?)await page.Evaluate(Alert);
        Assert.Contains(words, alert, StringComparison.Ordinal);
        Assert.Contains(help, alert, StringComparison.Ordinal);
        Assert.Null(device.File("routines.a"));
        Assert.True(what == "cut" || device.Inbox is null);
        Assert.Equal(1, (int)(await page.Evaluate("port.closed"))!);
        Assert.False((bool)(await page.Evaluate("document.getElementById('send').disabled"))!);
        await page.Picture(Path.Combine(Pictures, $"send-{what}.png"));
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData("denied", "No port was chosen")]
    [InlineData("busy", "The port is in use by another program")]
    public async Task A_port_that_does_not_open_is_named(string what, string words)
    {
        using var device = new FakePort(new WireOptions());
        using var page = await Open(device);
        await page.Evaluate($"port.{what} = true");

        await page.Evaluate("document.getElementById('send').click()");
        await page.Until($"({Alert}).length > 0");

        Assert.Contains(words, (string?)await page.Evaluate(Alert), StringComparison.Ordinal);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_session_is_told_of_early_and_stopping_leaves_nothing()
    {
        using var device = new FakePort(new WireOptions(), SameAsTheBoardTests.FirstRun(0));
        using var page = await Open(device);

        await page.Evaluate("document.getElementById('send').click()");
        await page.Until("document.body.textContent.includes('not taken yet: wake the device with OK')", 180);
        await page.Picture(Path.Combine(Pictures, "send-late.png"));
        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Stop').click()");
        await page.Until($"({Alert}).includes('Interrupted')", 180);

        Assert.Null(device.Inbox);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Without_Web_Serial_there_is_a_file_and_the_command()
    {
        using var page = await studio.Open(script: "Object.defineProperty(Navigator.prototype, 'serial', { get: undefined }); delete Navigator.prototype.serial;");
        await page.Evaluate("document.getElementById('tab-Send').click()");
        await page.Until("document.getElementById('save')");

        var text = (string?)await page.Evaluate("document.getElementById('pane-Send').textContent");
        Assert.Contains("no Web Serial", text, StringComparison.Ordinal);
        Assert.Contains("acutimer flash routines.acut", text, StringComparison.Ordinal);
        Assert.Null(await page.Evaluate("document.getElementById('send')"));
        await page.Picture(Path.Combine(Pictures, "send-without.png"));
        Assert.Empty(page.Errors);
    }

    private async Task<Page> Open(FakePort device)
    {
        var page = await studio.Open(script: FakePort.Script);
        device.Attach(page);
        await page.Evaluate("document.getElementById('tab-Send').click()");
        await page.Until("document.getElementById('send') && !document.getElementById('send').disabled");
        return page;
    }
}
