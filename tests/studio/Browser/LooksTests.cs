using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>
/// How the page looks, beside what was looked at and kept. ACUTIMER_ACCEPT=1 keeps what is seen: look at it. Fonts differ from
/// machine to machine: where the parts are that do not hang on them is compared exactly, and the panel dot by dot; of a whole
/// picture, the mean brightness of its fields.
/// </summary>
/// <param name="studio">Serves the page.</param>
public sealed partial class LooksTests(StudioServer studio)
{
    private const string ReadmesPicture = "firmware/studio/page.png";

    /// <summary>Edges in CSS pixels. Beside a "-" stands what the lines above it decide, which hang on the font.</summary>
    private const string Boxes = """
        (() => {
          const phone = innerWidth < 56 * 16, line = (name, e, hangs, long) => {
            const r = e.getBoundingClientRect(), n = Math.round;
            return `${name}: left ${n(r.left)}, top ${hangs ? "-" : n(r.top + scrollY)}, ${n(r.width)} x ${long ? "-" : n(r.height)}`;
          };
          const of = (name, selector, hangs, long) => [...document.querySelectorAll(selector)].map((e, i, all) => line(all.length > 1 ? `${name} ${i + 1}` : name, e, hangs, long));
          return [
            ...of("header", "header"), ...of("case", ".case"), ...of("glass", ".glass"), ...of("panel", "#panel"), ...of("glow", "#glow"),
            ...of("button", ".key"), ...of("timeline", "#timeline", true), ...of("tabs", "[role=tablist]", phone), ...of("beside", ".side", phone, true),
          ].join("\n");
        })()
        """;

    /// <summary>A dot of the panel a character.</summary>
    private const string Dots = """
        (() => {
          const c = document.getElementById("panel"), scale = c.width / 128, d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data;
          const lit = (x, y) => d[4 * (y * c.width + x) + 3] > 0, rows = [];
          for (let y = 0; y < 64; y++) {
            let row = "";
            for (let x = 0; x < 128; x++) {
              let dots = 0;
              for (let j = 0; j < scale; j++) for (let i = 0; i < scale; i++) dots += lit(x * scale + i, y * scale + j);
              row += dots === scale * scale ? "#" : dots === 0 ? "." : "?";
            }
            rows.push(row);
          }
          return `a dot is ${scale} x ${scale}\n` + rows.join("\n");
        })()
        """;

    /// <summary>How far two pictures are apart: sizes, and of fields of 40 x 40 pixels how many differ by a fifth of the brightness or more, and the mean.</summary>
    private const string Apart = """
        (async (...pictures) => {
          const fields = await Promise.all(pictures.map(async p => {
            const image = new Image();
            image.src = "data:image/png;base64," + p;
            await image.decode();
            const c = document.createElement("canvas");
            c.width = image.width; c.height = image.height;
            const context = c.getContext("2d");
            context.drawImage(image, 0, 0);
            const all = [];
            for (let y = 0; y < c.height; y += 40) for (let x = 0; x < c.width; x += 40) {
              const d = context.getImageData(x, y, 40, 40).data;
              let sum = 0;
              for (let i = 0; i < d.length; i += 4) sum += (d[i] + d[i + 1] + d[i + 2]) / 765;
              all.push(sum / 1600);
            }
            return { size: `${image.width} x ${image.height}`, all };
          }));
          const far = fields[0].all.map((v, i) => Math.abs(v - fields[1].all[i]));
          return { sizes: fields.map(f => f.size), fields: far.filter(f => f >= 0.2).length, mean: far.reduce((a, b) => a + b) / far.length };
        })
        """;

    /// <summary>So many pixels a font may move what stands below it.</summary>
    private const int Slack = 3;

    private static bool Accepting => Environment.GetEnvironmentVariable("ACUTIMER_ACCEPT") == "1";

    [Theory]
    [InlineData("phone-320", 320, 568)]
    [InlineData("phone-390", 390, 844)]
    [InlineData("desktop-1600", 1600, 900)]
    public async Task The_device_stands_where_it_stood_and_shows_what_it_showed(string name, int width, int height)
    {
        using var page = await studio.Open(width, height, phone: width < 500);
        await page.HideScrollbars();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");

        Same($"{name}.txt", $"{width} x {height}\n{await page.Evaluate(Boxes)}\n{await page.Evaluate(Dots)}\n");
        Assert.Empty(page.Errors);
    }

    [Fact]
    public async Task Readmes_picture_is_the_page_as_it_is()
    {
        using var page = await studio.Open(1280, 800);
        await page.Scheme("light");
        await page.HideScrollbars();
        await page.Until($"{PageTests.Caption}.includes('WELCOME')");
        await page.Evaluate("[...document.querySelectorAll('button')].find(b => b.textContent === 'Pause').click()");
        await page.Evaluate("document.getElementById('tab-Routines').click()");
        await page.Until("document.getElementById('routine')");
        await page.Evaluate("(() => { const s = document.getElementById('routine'); s.value = 'daily-five.yaml'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
        await page.Until("document.getElementById('step-1')?.textContent.includes('BL23')");
        await page.Evaluate("document.getElementById('step-1').click()");
        await page.Until("document.querySelector('.steps .form')");
        await page.Evaluate("document.getElementById('play').click()");
        await page.Until("document.querySelector('.preview')");

        // Its third circle, at a moment that is always the same.
        await page.Evaluate("""
            (async () => {
              const { AcuTimer } = await globalThis.getDotnetRuntime(0).getAssemblyExports("AcuTimer.Studio.dll");
              const bridge = AcuTimer.Studio.Browser.Bridge;
              bridge.RunTo(bridge.Now() + 10e6);
              (await import(new URL("js/stage.js", document.baseURI))).wake();
              document.querySelectorAll(".case.drives").forEach(c => c.classList.remove("drives"));
              document.activeElement.blur();
              scrollTo(0, 0);
            })()
            """);
        await page.Until($"{PageTests.Caption}.includes('clockwise circles at BL23')");
        await Task.Delay(1000, TestContext.Current.CancellationToken);
        Same("readme.txt", $"{await page.Evaluate(Boxes)}\n{await page.Evaluate(Dots)}\n");

        var now = await page.Picture();
        await File.WriteAllBytesAsync(Path.Combine(PageTests.Pictures, "readme.png"), now, TestContext.Current.CancellationToken);
        var kept = Path.Combine(StudioServer.Root, ReadmesPicture);
        if (Accepting)
        {
            await File.WriteAllBytesAsync(kept, now, TestContext.Current.CancellationToken);
        }

        var shown = Convert.ToBase64String(await File.ReadAllBytesAsync(kept, TestContext.Current.CancellationToken));
        var apart = (await page.Evaluate($"{Apart}('{shown}', '{Convert.ToBase64String(now)}')"))!;
        Assert.Equal("""["1280 x 800","1280 x 800"]""", apart["sizes"]!.ToJsonString());
        Assert.True((int)apart["fields"]! <= 12 && (double)apart["mean"]! <= 0.02, $"{ReadmesPicture} is another page than this: {apart.ToJsonString()}; set ACUTIMER_ACCEPT=1, run again and look at it");
        Assert.Contains(ReadmesPicture, await File.ReadAllTextAsync(Path.Combine(StudioServer.Root, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(page.Errors);
    }

    private static void Same(string name, string seen)
    {
        var path = Path.Combine(StudioServer.Root, "tests/studio/Browser/goldens", name);
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, seen);
        }

        Assert.True(File.Exists(path), $"there is no {path}: set ACUTIMER_ACCEPT=1, run again and look at it");
        var kept = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Equal(Number().Replace(kept, "n"), Number().Replace(seen, "n"));
        Assert.All(Numbers(kept).Zip(Numbers(seen)), n => Assert.True(Math.Abs(n.First - n.Second) <= Slack, $"{name}: {n.First} is {n.Second} now, in\n{seen[..seen.IndexOf("a dot", StringComparison.Ordinal)]}"));
    }

    private static IEnumerable<int> Numbers(string text) => Number().Matches(text).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
