using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AcuTimer.Core.Routines;
using AcuTimer.Simulator.Script;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The device in a browser, as a person uses it.</summary>
/// <param name="studio">Serves it.</param>
public sealed class PageTests(StudioServer studio)
{
    internal const string Caption = "(document.querySelector('.caption')?.textContent ?? '')";

    internal static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    [Fact]
    public async Task Readmes_command_serves_it()
    {
        Assert.SkipWhen(Chromium.Path is null, "no Chromium on this machine: apt-get install chromium");
        using var server = await CommandServer.Start();
        using var page = await studio.Open(address: server.Address);

        await page.Until($"{Caption}.includes('WELCOME')");
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData("mouse", 1280, 860)]
    [InlineData("keys", 1280, 860)]
    [InlineData("touch", 390, 844)]
    public async Task A_first_run_comes_to_a_running_session(string by, int width, int height)
    {
        using var page = await studio.Open(width, height, by == "touch");
        Func<int, Task> finger = by switch
        {
            "keys" => i => page.Key(i switch { 0 => "ArrowLeft", 1 => "Enter", _ => "ArrowRight" }),
            "touch" => i => page.Press($".key:nth-child({i + 1})", touch: true),
            _ => i => page.Press($".key:nth-child({i + 1})"),
        };

        // A press is seen by what the device says next, however long that takes here.
        async Task Press(int key)
        {
            await page.Evaluate($"window.before = {Caption}");
            await finger(key);
            await page.Until($"{Caption} !== window.before");
        }

        await page.Until($"{Caption}.includes('WELCOME')");
        await Press(1);
        for (var question = 0; question < SafetyQuestion.Count(CautionSet.Questions); question++)
        {
            await page.Until($"{Caption}.includes('?') && {Caption} !== window.asked");
            await page.Evaluate($"window.asked = {Caption}");
            await Press(0);
        }

        await page.Until($"!{Caption}.includes('?')");
        for (var i = 0; i < 6 && !await Running(page); i++)
        {
            await Press(1);
        }

        Assert.True(await Running(page), (string?)await page.Evaluate(Caption));
        await page.Picture(Path.Combine(Pictures, $"running-{by}.png"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Scripts_give_the_boards_pictures_and_pulses_for_each_routine()
    {
        const long until = 420_000_000;
        using var page = await studio.Open();
        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === '100×').click()");
        foreach (var routine in SameAsTheBoardTests.Routines.Select(r => r.Data))
        {
            string[] lines = [.. SameAsTheBoardTests.FirstRun(routine), .. Enumerable.Range(0, 19).Select(i => $"{10 + (i * 21)}s ok")];
            var script = Path.Combine(Pictures, "script.txt");
            await File.WriteAllLinesAsync(script, lines, TestContext.Current.CancellationToken);
            await page.Evaluate("(() => { const reset = [...document.querySelectorAll('button')].find(b => b.textContent === 'Factory reset'); reset.click(); })()");
            await page.Until("[...document.querySelectorAll('button')].some(b => b.textContent.startsWith('Really'))");
            await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent.startsWith('Really')).click()");
            await page.Until("document.querySelector('.message')?.textContent.includes('Factory reset')");
            // As a click does; without one the same file, edited, would be no change.
            await page.Evaluate("document.querySelector('#script').dispatchEvent(new Event('click', { bubbles: true }))");
            await page.Choose("#script", script);
            await page.Until($"document.querySelector('.message')?.textContent.includes('Playing a script') && window.acutimer.now() > {until + 1_000_000}");

            var trace = (string)(await page.Evaluate("window.acutimer.trace()"))!;
            string[] board = Until(SameAsTheBoardTests.Lines(SimulatorRun.Trace(ButtonScript.Parse("script", lines), until)), until);
            string[] ours = Until(SameAsTheBoardTests.Lines(trace.Split('\n').Where(l => l.Length > 0)), until);
            Assert.Equal(Timeless(board), Timeless(ours));
            Assert.Equal(Pulses(board), Pulses(ours));
            Assert.NotEmpty(Pulses(ours));
        }

        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_session_goes_on_after_a_reload()
    {
        using var page = await studio.Open(390, 844, phone: true);
        string[] lines = SameAsTheBoardTests.FirstRun(0);
        var script = Path.Combine(Pictures, "begin.txt");
        await File.WriteAllLinesAsync(script, lines, TestContext.Current.CancellationToken);
        await page.Choose("#script", script);
        // Its last OK pauses the session, which keeps its place.
        await page.Until($"{Caption}.includes('PAUSED')");

        await page.Reload();

        await page.Until($"{Caption}.includes('RESUME')");
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData("phone", 390, 844, "light")]
    [InlineData("phone-small", 360, 640, "dark")]
    [InlineData("phone-smallest", 320, 568, "light")]
    [InlineData("desktop-doubled", 720, 450, "light")]
    [InlineData("desktop", 1600, 900, "light")]
    [InlineData("desktop-dark", 1280, 800, "dark")]
    public async Task Nothing_is_cut_off(string name, int width, int height, string scheme)
    {
        using var page = await studio.Open(width, height, phone: width < 500);
        await page.Scheme(scheme);
        await page.Until($"{Caption}.includes('WELCOME')");
        Assert.Equal(0, (int)(await page.Evaluate("document.getElementById('panel').width % 128"))!);
        Assert.True((bool)(await page.Evaluate("[...document.querySelectorAll('.key')].every(k => { const r = k.getBoundingClientRect(); return r.bottom <= innerHeight && r.width >= 44; })"))!);
        foreach (var tab in new[] { "Try", "Routines", "Send" })
        {
            await page.Evaluate($"document.getElementById('tab-{tab}').click()");
            await page.Until($"document.getElementById('pane-{tab}')");
            await page.Picture(Path.Combine(Pictures, $"{name}-{tab}.png"));
            Assert.Equal("", await Cut(page, width));
        }

        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('step-0')");
        await page.Evaluate("document.getElementById('step-0').click()");
        await page.Until("document.querySelector('.steps .form')");
        await page.Evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Assert.Equal("", await Cut(page, width));

        Assert.Empty(page.Errors);
    }

    /// <summary>What reaches beyond the screen, and what a finger would miss: less than 44 CSS pixels.</summary>
    private static async Task<string?> Cut(Page page, int width) => (string?)await page.Evaluate($$"""
        (() => {
          const all = [...document.querySelectorAll("button, select, input, textarea, summary, label")].filter(e => !e.closest(".hidden, .sheet"))
            .map(e => e.type === "checkbox" ? e.closest("label") : e).filter(e => e.tagName !== "LABEL" || e.querySelector("[type=checkbox], [type=file]"))
            .map(e => ({ e, r: e.getBoundingClientRect() })).filter(x => x.r.width > 1);
          const said = (why, x) => `${why} ${x.e.outerHTML.slice(0, 80)} ${Math.round(x.r.left)}-${Math.round(x.r.right)} ${Math.round(x.r.height)}`;
          return [
            ...(document.documentElement.scrollWidth > {{width}} ? ["scrolls sideways"] : []),
            ...all.filter(x => x.r.right > {{width}} + 0.5 || x.r.left < -0.5).map(x => said("beyond", x)),
            ...all.filter(x => !x.e.matches(".dot, .quiet, [type=file]") && Math.min(x.r.width, x.r.height) < 43.9).map(x => said("small", x)),
          ].join("\n");
        })()
        """);

    private static async Task<bool> Running(Page page) =>
        (bool)(await page.Evaluate($"/Get ready|OK when you are there|Add pressure/.test({Caption})"))!;

    private static string[] Until(string[] all, long end) => [.. all.Where(l => long.Parse(l.Split(' ')[1], null) < end)];

    /// <summary>The order of pictures, buttons and duties.</summary>
    private static string[] Timeless(string[] lines) => [.. lines.Select(l => l.Split(' ')).Select(w => string.Join(' ', w.Where((_, i) => i != 1)))];

    private static string[] Pulses(string[] lines) => [.. lines.Where(l => l.StartsWith("motor", StringComparison.Ordinal))];
}
