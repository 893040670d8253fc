extern alias studio;

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using studio::AcuTimer.Studio.Adapters;
using studio::AcuTimer.Studio.Routines;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>Routines in a browser: built, changed, heard, brought in and taken along.</summary>
/// <param name="studio">Serves the page.</param>
public sealed class EditingTests(StudioServer studio)
{
    /// <summary>What would be saved comes to the test.</summary>
    private const string Saving = """
        window.saved = [];
        URL.createObjectURL = blob => { blob.arrayBuffer().then(b => saved.push(btoa(String.fromCharCode(...new Uint8Array(b))))); return "#saved"; };
        """;

    private const string Table = "(saved.at(-1) ?? '')";

    private const string Typed = """
        routine: Knee and hand
        applied-by: partner
        dose: { per-day: 1, default: true }
        gates: [pregnancy, clot, wound, numbness, injury]
        before:
          - "Sharp pain: ease off\nor stop"
        after:
          - "Rest a moment and\ndrink some water"
        steps:
          - point: ST36
            side: left-then-right
            technique: hold
            for: 40 s
            pressure: light
            ramp: 8 s
            cue: { big: SHIN, self: ["outer side,", "gently"] }
          - point: LI4
            side: both
            technique: circles
            clockwise: 5
            counterclockwise: 5
            pressure: light
            ramp: 5 s

        """;

    [Fact]
    public async Task A_routine_built_by_steps_alone_is_the_one_that_was_typed()
    {
        using var page = await Open();
        await page.Evaluate("document.getElementById('at-once').click()");
        await Click(page, "New");
        await page.Until("document.querySelectorAll('button.step').length === 2");

        // Its two examples: one goes, the other changes.
        await Step(page, 1);
        await Click(page, "Remove");
        await page.Until("document.querySelectorAll('button.step').length === 1");
        await page.Evaluate("document.querySelector('details.head').open = true");
        await Field(page, "Name", "Knee and hand");
        await Field(page, "Applied by", "partner");
        await Step(page, 0);
        await Field(page, "Side", "both");

        // The other is found by words, and goes up by keys.
        await page.Evaluate("document.getElementById('add').click()");
        await page.Until("document.querySelector('.add input')");
        await page.Evaluate("document.querySelector('.add input').focus()");
        await page.Type("zusanli");
        await page.Until("document.querySelector('.results button')?.textContent.includes('ST36')");
        await page.Evaluate("document.querySelector('.results button').click()");
        await page.Until("document.querySelectorAll('button.step').length === 2 && document.activeElement?.id === 'step-1'");
        await page.Key("ArrowUp", alt: true);
        await page.Until("document.activeElement?.id === 'step-0' && document.getElementById('step-0').textContent.includes('ST36')");
        await Field(page, "What to do", "hold");
        await page.Until("[...document.querySelectorAll('.fields span')].some(s => s.textContent === 'How long')");
        await Field(page, "How long", "40 s");
        await Field(page, "Add pressure over", "8 s");
        await Field(page, "Big word, line 1", "SHIN");
        await Field(page, "For oneself, line 1", "outer side,");
        await Field(page, "For oneself, line 2", "gently");
        await page.Picture(Path.Combine(PageTests.Pictures, "built.png"));

        await Click(page, "Save .acut");
        await page.Until("saved.length > 0");
        var typed = CheckedRoutine.Of("typed.yaml", Typed);
        Assert.NotNull(typed.Table);
        Assert.Equal(Convert.ToBase64String(typed.Table), (string?)await page.Evaluate(Table));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_change_is_played_from_the_step_at_hand_and_the_device_is_there_again_afterwards()
    {
        using var page = await Open();
        await page.Evaluate("(() => { const s = document.getElementById('routine'); s.value = 'daily-five.yaml'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
        await page.Until("document.getElementById('step-1')?.textContent.includes('BL23')");
        await Step(page, 1);
        await Field(page, "Clockwise", "7");
        await page.Until($"document.querySelector('.preview')?.textContent.includes('from step 2') && {PageTests.Caption}.includes('BL23')");
        await page.Until($"{PageTests.Caption}.includes('7 clockwise circles at BL23')");
        await page.Until("window.acutimer.trace().includes('\"kind\":\"motor\"')");

        // The same point on the map: another one, and that is played.
        await page.Evaluate("[...document.querySelectorAll('.picker button')].find(b => b.textContent === 'On the body').click()");
        await page.Until("document.querySelector('.dot')");
        await page.Picture(Path.Combine(PageTests.Pictures, "map.png"));
        await page.Press(".dot[aria-label^=\"BL25\"]");
        await page.Until($"{PageTests.Caption}.includes('BL25')");

        await page.Evaluate("document.getElementById('back').click()");
        await page.Until($"!document.querySelector('.preview') && {PageTests.Caption}.includes('WELCOME')");
        Assert.Equal("my-daily-five.yaml", (string?)await page.Evaluate("document.getElementById('routine').value"));
        Assert.Empty(page.Errors);
    }

    [Theory]
    [InlineData(360, 640)]
    [InlineData(320, 568)]
    public async Task On_a_phone_the_device_stays_in_sight_while_a_step_is_changed(int width, int height)
    {
        using var page = await studio.Open(width, height, phone: true);
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('step-3')");
        await page.Evaluate("document.getElementById('step-3').click()");
        await page.Until("document.querySelector('.steps .form')");
        await page.Evaluate("document.getElementById('play').click()");
        await page.Until("document.querySelector('.preview')");
        await page.Evaluate("document.querySelector('.words').scrollIntoView()");

        await page.Until("(r => r.top >= 0 && r.bottom < innerHeight / 2)(document.querySelector('.case').getBoundingClientRect())");
        Assert.True((bool)(await page.Evaluate("document.getElementById('panel').width % 128 === 0 && document.querySelector('.words').getBoundingClientRect().top >= document.querySelector('.device').getBoundingClientRect().bottom"))!);
        Assert.True((bool)(await page.Evaluate("[...document.querySelectorAll('.key')].every(k => { const r = k.getBoundingClientRect(); return r.width > 43.9 && r.height > 43.9 && document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2).closest('.key') === k; })"))!);
        await page.Picture(Path.Combine(PageTests.Pictures, $"phone-editing-{width}.png"));
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Text_is_completed_found_fault_with_and_mended()
    {
        using var page = await Open();
        await page.Evaluate("(() => { const s = document.getElementById('routine'); s.value = 'daily-five.yaml'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
        await page.Until("document.getElementById('step-3')");
        await Click(page, "Text");
        await page.Until("document.getElementById('source')");
        await page.Evaluate("(() => { const f = document.getElementById('source'); f.focus(); const i = f.value.indexOf('BL23'); f.setSelectionRange(i, i + 4); })()");
        await page.Type("shenshu");
        await page.Until("document.querySelector('#completions:not([hidden]) [aria-selected=true]')?.textContent.includes('BL23')");
        await page.Picture(Path.Combine(PageTests.Pictures, "completion.png"));
        await page.Key("Enter");
        await page.Until("document.getElementById('completions').hidden && document.getElementById('source').value.includes('point: BL23')");

        await page.Evaluate("(() => { const f = document.getElementById('source'); const i = f.value.indexOf('for: 60 s'); f.setSelectionRange(i, i + 9); })()");
        await page.Type("for: 60 sec");
        await page.Until("document.querySelector('.findings')?.textContent.includes('AT015') && document.querySelector('mark.error')?.textContent === '60 sec'");
        await page.Picture(Path.Combine(PageTests.Pictures, "findings.png"));
        await page.Evaluate("document.querySelector('.fix').click()");
        await page.Until("document.getElementById('source').value.includes('for: 60 s\\n') && !document.querySelector('mark.error')");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Files_come_in_whole_or_not_at_all()
    {
        using var page = await Open();
        var folder = Directory.CreateTempSubdirectory("acutimer-import-").FullName;
        string Put(string name, byte[] bytes)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes);
            return Path.Combine(folder, name);
        }

        var table = CheckedRoutine.Of("typed.yaml", Typed).Table!;
        await page.Choose("#import", Put("knee.acut", table));
        await page.Until("document.getElementById('routine').value === 'knee-and-hand.yaml' && document.querySelectorAll('button.step').length === 2");
        await Click(page, "Save .acut");
        await page.Until("saved.length > 0");

        // A file from a table says everything: but for the words that it stands for, it is the same table.
        Assert.Equal(Convert.ToBase64String(CheckedRoutine.Of("knee-and-hand.yaml", Assert.Single(FileImport.Of("knee.acut", table).Files).Text).Table!), (string?)await page.Evaluate(Table));

        await page.Choose("#import", Put("cut.acut", table[..200]));
        await page.Until("document.querySelector('.card')?.textContent.includes('cut.acut: a device would refuse this table')");
        await page.Choose("#import", Put("picture.yaml", [0x89, 0x50, 0x4E, 0x47, 0, 0xFF]));
        await page.Until("document.querySelector('.card')?.textContent.includes('picture.yaml: not a text')");
        Assert.Equal("knee-and-hand.yaml", (string?)await page.Evaluate("document.getElementById('routine').value"));
        Directory.Delete(folder, recursive: true);
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task A_link_carries_a_routine()
    {
        using var page = await studio.Open(fragment: SharedLink.Of("knee.yaml", Typed));

        await page.Until("document.getElementById('routine')?.value === 'knee.yaml' && document.querySelectorAll('button.step').length === 2");
        Assert.Equal("", (string?)await page.Evaluate("location.hash"));
        Assert.Equal(Typed, new RoutineShelf(new NoFiles()).Text("knee.yaml") ?? Typed);

        using var damaged = await studio.Open(fragment: SharedLink.Of("knee.yaml", Typed)[..60]);
        await damaged.Until("document.querySelector('.card')?.textContent.includes('The link holds no routine')");
        Assert.Empty(page.Errors.Concat(damaged.Errors));
    }

    private static Task Step(Page page, int step) =>
        page.Evaluate($"(() => {{ const s = document.getElementById('step-{step}'); if (s.getAttribute('aria-expanded') === 'false') s.click(); }})()")
            .ContinueWith(_ => page.Until($"document.getElementById('step-{step}').getAttribute('aria-expanded') === 'true'"), TaskScheduler.Default).Unwrap();

    private static async Task Click(Page page, string words)
    {
        await page.Until($"[...document.querySelectorAll('.side button')].some(b => b.textContent === '{words}' && !b.disabled)");
        await page.Evaluate($"[...document.querySelectorAll('.side button')].find(b => b.textContent === '{words}').click()");
    }

    /// <summary>Puts a value into a field of this name, and waits until it is written into the text.</summary>
    private static async Task Field(Page page, string name, string value)
    {
        var find = $"[...document.querySelectorAll('.side label')].find(l => l.querySelector('span')?.textContent === '{name}')?.querySelector('input, select')";
        await page.Until(find);
        await page.Evaluate($"(() => {{ const f = {find}; f.value = '{value}'; f.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()");
        await page.Until($"({find})?.getAttribute('value') === '{value}' || ({find})?.value === '{value}'");
    }

    private async Task<Page> Open()
    {
        var page = await studio.Open(1440, 900, script: Saving);
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('step-0')");
        return page;
    }
}
