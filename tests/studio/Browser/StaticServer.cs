using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace AcuTimer.Studio.Tests.Browser;

/// <summary>A static host, as plain as there is: a folder's files by their paths, and nothing else.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;

    public StaticServer(string folder)
    {
        _folder = Path.GetFullPath(folder);
        Address = $"http://127.0.0.1:{FreePort()}/some/where/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Serve();
    }

    /// <summary>Where the folder is: below the host's root, as a page's is on many of them.</summary>
    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                // The server was stopped, or the browser has gone away.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Path.GetFullPath(Path.Combine(_folder, context.Request.Url!.AbsolutePath[new Uri(Address).AbsolutePath.Length..]));
        path = Directory.Exists(path) ? Path.Combine(path, "index.html") : path;
        if (!path.StartsWith(_folder, StringComparison.Ordinal) || !File.Exists(path))
        {
            context.Response.StatusCode = 404;
            context.Response.Close();
            return;
        }

        context.Response.ContentType = Path.GetExtension(path) switch
        {
            ".html" => "text/html",
            ".js" => "text/javascript",
            ".css" => "text/css",
            ".svg" => "image/svg+xml",
            ".json" => "application/json",
            ".webmanifest" => "application/manifest+json",
            ".wasm" => "application/wasm",
            _ => "application/octet-stream",
        };
        context.Response.Close(File.ReadAllBytes(path), willBlock: false);
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
