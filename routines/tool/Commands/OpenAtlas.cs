using System.Collections.Generic;
using System.IO;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Resolved;

namespace AcuTimer.Tool.Commands;

/// <summary>The shipped atlas with what lies in the working folder: for commands that name no routine.</summary>
internal sealed class OpenAtlas
{
    private OpenAtlas(Atlas atlas, MapLibrary maps)
    {
        Atlas = atlas;
        Maps = maps;
    }

    public Atlas Atlas { get; }

    public MapLibrary Maps { get; }

    public static OpenAtlas Here(DiagnosticBag bag)
    {
        Sources sources = SourceReader.ReadAtlasOf(Directory.GetCurrentDirectory(), bag);
        return new OpenAtlas(new Atlas(sources.Atlas, Shipped.AtlasSources, bag), new MapLibrary(sources.MapFolders, bag));
    }
}
