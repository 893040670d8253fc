using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AcuTimer.Simulator.Script;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The page in a browser, as a person uses it.</summary>
/// <param name="studio">Serves it.</param>
public sealed class PageTests(StudioServer studio) : IClassFixture<StudioServer>
{
    private const string Caption = "document.querySelector('.caption').textContent";
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pictures")).FullName;

    [Theory]
    [InlineData("mouse", 1280, 860)]
    [InlineData("keys", 1280, 860)]
    [InlineData("touch", 390, 844)]
    public async Task A_first_run_comes_to_a_running_session(string by, int width, int height)
    {
        using var page = await studio.Open(width, height, by == "touch");
        Func<int, Task> press = by switch
        {
            "keys" => i => page.Key(i switch { 0 => "ArrowLeft", 1 => "Enter", _ => "ArrowRight" }),
            "touch" => i => page.Press($".key:nth-child({i + 1})", touch: true),
            _ => i => page.Press($".key:nth-child({i + 1})"),
        };

        await page.Until($"{Caption}.includes('WELCOME')");
        await press(1);
        for (var question = 0; question < 6; question++)
        {
            await page.Until($"{Caption}.includes('?') && {Caption} !== window.asked");
            await page.Evaluate($"window.asked = {Caption}");
            await press(0);
        }

        await page.Until($"!{Caption}.includes('?')");
        for (var i = 0; i < 6 && !await Running(page); i++)
        {
            await press(1);
            await Task.Delay(700, TestContext.Current.CancellationToken);
        }

        Assert.True(await Running(page), (string?)await page.Evaluate(Caption));
        await page.Picture(Path.Combine(Pictures, $"running-{by}.png"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_script_gives_the_boards_pictures_and_pulses()
    {
        const long until = 120_000_000;
        string[] lines = [.. SameAsTheBoardTests.FirstRun(0), "30s ok", "60s ok", "130s ok"];
        var script = Path.Combine(Pictures, "script.txt");
        await File.WriteAllLinesAsync(script, lines, TestContext.Current.CancellationToken);
        using var page = await studio.Open();

        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === '100×').click()");
        await page.Choose("input[type=file]", script);
        await page.Until("window.acutimer.now() > 131e6", 120);
        var trace = (string)(await page.Evaluate("window.acutimer.trace()"))!;

        static string[] Until(string[] all, long end) => [.. all.Where(l => long.Parse(l.Split(' ')[1], null) < end)];
        var board = SameAsTheBoardTests.Lines(SimulatorRun.Trace(ButtonScript.Parse("script", lines), until));
        var seen = SameAsTheBoardTests.Lines(trace.Split('\n').Where(l => l.Length > 0));
        string[] ours = Until(seen, until);
        Assert.Equal(Timeless(Until(board, until)), Timeless(ours));
        Assert.Equal(Pulses(Until(board, until)), Pulses(ours));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_session_goes_on_after_a_reload()
    {
        using var page = await studio.Open(390, 844, phone: true);
        string[] lines = SameAsTheBoardTests.FirstRun(0);
        var script = Path.Combine(Pictures, "begin.txt");
        await File.WriteAllLinesAsync(script, lines, TestContext.Current.CancellationToken);
        await page.Choose("input[type=file]", script);
        // Its last OK pauses the session, which keeps its place.
        await page.Until($"{Caption}.includes('PAUSED')");

        await page.Reload();

        await page.Until($"document.querySelector('.caption') && {Caption}.includes('RESUME')");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_routine_is_changed_by_steps_and_played()
    {
        using var page = await studio.Open(1440, 900);
        await page.Until($"{Caption}.includes('WELCOME')");
        await page.Press("#tab-Routines");
        await page.Until("document.querySelectorAll('.steps li').length > 2");
        await page.Picture(Path.Combine(Pictures, "routines.png"));
        await page.Evaluate("(() => { const s = document.getElementById('routine'); s.value = 'daily-five.yaml'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
        await page.Until("document.querySelector('.steps [aria-label^=Duplicate]')");
        var before = (int)(await page.Evaluate("document.querySelectorAll('.steps li').length"))!;
        await page.Evaluate("document.querySelector('.steps [aria-label^=Duplicate]').click()");
        await page.Until($"document.querySelectorAll('.steps li').length === {before + 1}");
        Assert.StartsWith("my-", (string?)await page.Evaluate("document.getElementById('routine').value"), StringComparison.Ordinal);

        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Text').click()");
        await page.Until("document.getElementById('source')");
        await page.Evaluate("(() => { const t = document.getElementById('source'); t.value = t.value.replace('pressure: firm', 'pressure: hard'); t.dispatchEvent(new Event('input', { bubbles: true })); })()");
        await page.Until("document.querySelector('.findings')?.textContent.includes('hard')");
        await page.Picture(Path.Combine(Pictures, "findings.png"));
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData("phone", 360, 740, "light")]
    [InlineData("phone-dark", 390, 844, "dark")]
    [InlineData("desktop", 1600, 900, "light")]
    [InlineData("desktop-dark", 1280, 860, "dark")]
    public async Task Nothing_is_cut_off(string name, int width, int height, string scheme)
    {
        using var page = await studio.Open(width, height, phone: width < 500);
        await page.Scheme(scheme);
        await page.Until($"{Caption}.includes('WELCOME')");
        await page.Picture(Path.Combine(Pictures, name + ".png"));

        Assert.True((bool)(await page.Evaluate("document.documentElement.scrollWidth <= innerWidth"))!);
        Assert.Equal(0, (int)(await page.Evaluate("document.getElementById('panel').width % 128"))!);
        Assert.True((bool)(await page.Evaluate("[...document.querySelectorAll('.key')].every(k => { const r = k.getBoundingClientRect(); return r.bottom <= innerHeight && r.width >= 44; })"))!);
        Assert.Empty(page.Errors);
    }

    private static async Task<bool> Running(Page page) =>
        (bool)(await page.Evaluate($"/Get ready|OK when you are there|Add pressure/.test({Caption})"))!;

    /// <summary>The order of pictures, buttons and duties.</summary>
    private static string[] Timeless(string[] lines) => [.. lines.Select(l => l.Split(' ')).Select(w => string.Join(' ', w.Where((_, i) => i != 1)))];

    private static string[] Pulses(string[] lines) => [.. lines.Where(l => l.StartsWith("motor", StringComparison.Ordinal))];
}
