using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>What a browser may do to a page: no network, no storage, two tabs, jumps of time.</summary>
/// <param name="studio">Serves the page.</param>
public sealed class HardshipTests(StudioServer studio)
{
    [Fact]
    public async Task After_the_first_visit_it_needs_no_network()
    {
        Page page;
        using (var host = await studio.AnotherHost())
        {
            page = await studio.Open(address: host.Address);
            await page.Until("navigator.serviceWorker.ready.then(r => r.active?.state === 'activated')");
            await page.Evaluate("localStorage.setItem('acutimer/routines/mine.yaml', btoa('routine: Mine'))");
        }

        // The host is gone, altogether.
        await page.Evaluate("window.old = true");
        await page.Reload();
        await page.Until($"!window.old && {PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('routine')?.textContent.includes('Mine')");
        Assert.Empty(page.Errors);
        page.Dispose();
    }

    [Fact]
    public async Task It_can_be_put_on_a_home_screen()
    {
        using var page = await studio.Open();

        // A profile for one test is as a private window, where nothing can be installed; there is no other hindrance.
        Assert.Equal("[{\"errorId\":\"in-incognito\",\"errorArguments\":[]}]", await page.NotInstallable());
        Assert.Equal("standalone", (string?)await page.Evaluate("fetch('manifest.webmanifest').then(r => r.json()).then(m => m.display)"));
    }

    [Fact]
    public async Task A_second_tab_says_that_it_keeps_nothing_and_spoils_nothing()
    {
        using var first = await studio.Open();
        await first.Until($"{PageTests.Caption}.includes('WELCOME')");
        using var second = await studio.Open(beside: first);
        await second.Until("document.querySelector('.message')?.textContent.includes('already runs in another tab')");
        var before = (string)(await first.Evaluate("JSON.stringify(localStorage)"))!;

        await second.Until($"{PageTests.Caption}.includes('WELCOME')");
        await second.Press(".key.ok");
        await second.Until($"{PageTests.Caption}.includes('?')");
        await second.Evaluate("document.getElementById('tab-Routines').click()");
        await second.Until("[...document.querySelectorAll('button')].some(b => b.textContent === 'New')");
        await second.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'New').click()");
        await second.Until("document.querySelector('.note')?.textContent.includes('keeps nothing')");

        Assert.Equal(before, (string?)await first.Evaluate("JSON.stringify(localStorage)"));
        Assert.Empty(first.Errors);
        Assert.Empty(second.Errors);
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });")]
    [InlineData("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")]
    public async Task Without_storage_the_page_says_so_and_the_device_works(string script)
    {
        using var page = await studio.Open(script: script);
        await page.Until("document.querySelector('.message')?.textContent.includes('keeps nothing')");
        // The device finds out when it first writes.
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Picture(Path.Combine(PageTests.Pictures, "no-storage.png"));
        await page.Press(".key.ok");
        await page.Until($"!{PageTests.Caption}.includes('WELCOME')");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task The_device_is_seen_before_the_rest_of_the_page_is_made()
    {
        using var page = await studio.Open(script: """
            const look = () => {
              if (document.querySelector("[role=tab]")) return;
              window.alone ||= document.querySelector(".case")?.dataset.power === "on";
              requestAnimationFrame(look);
            };
            look();
            """);

        Assert.True((bool?)await page.Evaluate("window.alone"));
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        Assert.Equal("The device's screen: " + (string?)await page.Evaluate(PageTests.Caption), (string?)await page.Evaluate("document.getElementById('panel').ariaLabel"));
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(100)]
    public async Task A_tap_is_a_tap_however_busy_the_page_and_fast_the_device(int speed)
    {
        using var page = await studio.Open();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate($"[...document.querySelectorAll('button')].find(b => b.textContent === '{speed}×').click()");
        await page.Evaluate("""
            {
              const busy = ms => { const end = performance.now() + ms; while (performance.now() < end); };
              const key = type => new KeyboardEvent(type, { key: "Enter", bubbles: true, cancelable: true });
              const down = key("keydown");
              busy(100);
              const up = key("keyup");
              busy(1500);
              document.body.dispatchEvent(down);
              busy(1500);
              document.body.dispatchEvent(up);
            }
            """);

        await page.Until("acutimer.trace().includes('\"pressed\":false')", 20);
        var pressed = (double)(await page.Evaluate("""
            (() => {
              const ok = acutimer.trace().split("\n").filter(l => l.includes('"button":"ok"')).map(l => JSON.parse(l));
              return ok[1].t - ok[0].t;
            })()
            """))!;
        Assert.InRange(pressed, 90e3, 250e3);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_tap_of_a_device_that_stands_still_comes_when_its_time_goes_on()
    {
        using var page = await studio.Open();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Pause').click()");
        await page.Press(".key.ok");
        Assert.Contains("WELCOME", (string?)await page.Evaluate(PageTests.Caption), StringComparison.Ordinal);

        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === '1×').click()");
        await page.Until($"{PageTests.Caption}.includes('?')", 20);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task The_device_never_runs_ahead_of_the_clock()
    {
        using var page = await studio.Open();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('play') && !document.getElementById('play').disabled");
        await page.Evaluate("document.getElementById('play').click()");
        await page.Until("document.querySelector('.preview')");

        // What it draws takes it time, some thousand times in these minutes.
        await page.Evaluate("clockRate(4); window.begun = [acutimer.now() / 1000, performance.now()]");
        await page.Until("performance.now() - begun[1] > 120e3");
        var ahead = (double)(await page.Evaluate("acutimer.now() / 1000 - begun[0] - (performance.now() - begun[1])"))!;

        Assert.True(ahead < 50, $"ahead by {ahead} ms");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_jump_of_the_clock_is_caught_up_in_order_or_told()
    {
        using var page = await studio.Open();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        var before = (double)(await page.Evaluate("window.acutimer.now()"))!;

        await page.Evaluate("clockJump(60e3)");
        await page.Until($"window.acutimer.now() > {before} + 60e6");
        Assert.Null(await page.Evaluate("document.querySelector('.message')?.textContent ?? null"));

        var then = (double)(await page.Evaluate("window.acutimer.now()"))!;
        await page.Evaluate("clockJump(3600e3)");
        await page.Until("document.querySelector('.message')?.textContent.includes('asleep for 60 minutes: the device stood still')");
        Assert.InRange((double)(await page.Evaluate("window.acutimer.now()"))!, then, then + 600e6);

        // The date of the day jumps: nothing hangs on it but the count of days.
        await page.Evaluate("Date.now = () => 4e12");
        await page.Until("window.acutimer.now() > 0");
        Assert.Empty(page.Errors);
    }
}
