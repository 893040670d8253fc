extern alias studio;

using System.IO;
using System.Threading.Tasks;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>What comes out of a printer.</summary>
/// <param name="studio">Serves the page.</param>
public sealed class PaperTests(StudioServer studio)
{
    [Fact]
    public async Task Each_shipped_routine_prints_on_one_sheet_with_all_its_steps()
    {
        using var page = await studio.Open();
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('step-0')");
        foreach (var name in RoutineShelf.Shipped)
        {
            await page.Evaluate($"(() => {{ const s = document.getElementById('routine'); s.value = '{name}'; s.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()");
            await page.Until($"document.querySelector('.sheet h2')?.textContent === document.querySelector('#routine option:checked').textContent && document.getElementById('routine').value === '{name}'");

            var (sheets, pdf) = await page.Print();

            await File.WriteAllBytesAsync(Path.Combine(PageTests.Pictures, name + ".pdf"), pdf, TestContext.Current.CancellationToken);
            Assert.True(sheets == 1, $"{name}: {sheets} sheets");
            Assert.Equal((int)(await page.Evaluate("document.querySelectorAll('button.step').length"))!, (int)(await page.Evaluate("document.querySelectorAll('.sheet tr').length"))!);
            Assert.Equal("", (string?)await page.Evaluate("[...document.querySelectorAll('.sheet tr')].filter(r => !/^~?\\d+:\\d\\d$/.test(r.cells[3].textContent.trim()) || !r.querySelector('strong').textContent.trim()).map(r => r.textContent).join('|')"));
        }

        await page.Medium("print");
        Assert.Equal("sheet", (string?)await page.Evaluate("document.elementsFromPoint(200, 60).map(e => e.closest('section')?.className.split(' ')[0]).find(c => c)"));
        await page.Picture(Path.Combine(PageTests.Pictures, "paper.png"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Beside_another_tab_the_device_is_printed_and_not_an_empty_sheet()
    {
        using var page = await studio.Open();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Medium("print");

        Assert.True((bool)(await page.Evaluate("document.querySelector('.case').getBoundingClientRect().height > 100"))!);
        Assert.Equal(1, (await page.Print()).Sheets);
    }
}
