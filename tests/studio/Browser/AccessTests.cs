using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The page for whoever does not see it, sees little, or has no mouse: no finding of axe in any of its states.</summary>
/// <param name="studio">Serves the page.</param>
public sealed class AccessTests(StudioServer studio)
{
    private const string Check = "axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | ')).join('\\n'))";

    [Theory]
    [InlineData(390, 844, "light")]
    [InlineData(1280, 800, "dark")]
    public async Task Axe_finds_nothing(int width, int height, string scheme)
    {
        using var page = await studio.Open(width, height, phone: width < 500, script: Axe());
        await page.Scheme(scheme);
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await Clean(page, "Try");

        await page.Evaluate("document.getElementById('tab-Send').click()");
        await page.Until("document.querySelector('.choice')");
        await Clean(page, "Send");

        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('step-0')");
        await page.Evaluate("document.getElementById('step-0').click()");
        await page.Until("document.querySelector('.form')");
        await page.Evaluate("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        await page.Evaluate("[...document.querySelectorAll('.picker button')].find(b => b.textContent === 'On the body').click()");
        await page.Until("document.querySelector('.dot')");
        await page.Evaluate("document.getElementById('play').click()");
        await page.Until("document.querySelector('.preview')");
        await page.Picture(Path.Combine(PageTests.Pictures, $"access-{scheme}.png"));
        await Clean(page, "Steps");

        await page.Evaluate("[...document.querySelectorAll('.views button')].find(b => b.textContent === 'Text').click()");
        await page.Until("document.getElementById('source')");
        await page.Evaluate("(() => { const f = document.getElementById('source'); f.value += 'oops: 1\\n'; f.dispatchEvent(new Event('input', { bubbles: true })); f.focus(); f.setSelectionRange(0, 0); })()");
        await page.Until("document.querySelector('.findings')");
        await page.Evaluate("document.getElementById('source').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', ctrlKey: true, bubbles: true }))");
        await Clean(page, "Text");
        Assert.Empty(page.Errors);
    }

    private static async Task Clean(Page page, string what) => Assert.True((string?)await page.Evaluate(Check) is "" or null, $"{what}: {await page.Evaluate(Check)}");

    private static string Axe()
    {
        using var stream = typeof(Deque.AxeCore.Commons.AxeResult).Assembly.GetManifestResourceStream("Deque.AxeCore.Commons.Resources.axe.min.js")
            ?? throw new InvalidOperationException("the checker is not in its package");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
