using System;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

[assembly: AssemblyFixture(typeof(AcuTimer.Studio.Tests.Browser.StudioServer))]

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>The page as it is published, on a static host, and a browser; each once for all tests that want them.</summary>
public sealed class StudioServer : IAsyncDisposable
{
    private readonly SemaphoreSlim _once = new(1);
    private StaticServer? _server;
    private Chromium? _browser;
    private Uri? _protocol;

    /// <summary>Where the repository lies.</summary>
    internal static string Root { get; } = typeof(StudioServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>Opens the page and waits until all of it is there; skips the test where there is no browser.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="height">In CSS pixels.</param>
    /// <param name="phone">With fingers.</param>
    /// <param name="script">Runs before anything of the page.</param>
    /// <param name="beside">A tab whose storage it shares.</param>
    /// <param name="address">Another place than the shared host's.</param>
    /// <param name="fragment">What follows the address.</param>
    internal async Task<Page> Open(int width = 1280, int height = 860, bool phone = false, string script = "", Page? beside = null, string address = "", string fragment = "")
    {
        Assert.SkipWhen(Chromium.Path is null, "no Chromium on this machine: apt-get install chromium");
        await Start();
        var page = await Page.Open(_protocol!, (address.Length > 0 ? address : _server!.Address) + fragment, width, height, phone, script, beside);
        await page.Until("document.querySelector('.case')?.dataset.power === 'on' && document.querySelector('[role=tab]')");
        return page;
    }

    /// <summary>Another host of the same page, to be stopped.</summary>
    internal async Task<StaticServer> AnotherHost()
    {
        Assert.SkipWhen(Chromium.Path is null, "no Chromium on this machine: apt-get install chromium");
        await Start();
        return new StaticServer(PublishedSite.Folder);
    }

    /// <summary>Ends both.</summary>
    public ValueTask DisposeAsync()
    {
        _browser?.Dispose();
        _server?.Dispose();
        _once.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A run that wants no page makes none.</summary>
    private async Task Start()
    {
        await _once.WaitAsync();
        try
        {
            if (_server is null)
            {
                await PublishedSite.Make(Root);
                (_browser, _protocol) = await Chromium.Start();
                _server = new StaticServer(PublishedSite.Folder);
            }
        }
        finally
        {
            _once.Release();
        }
    }
}
