using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using AcuTimer.Compiler.Diagnostics;
using AcuTimer.Compiler.Inputs;
using AcuTimer.Compiler.Yaml;
using AcuTimer.Tests.Fixtures;
using Json.Schema;
using Xunit;

namespace AcuTimer.Tests.Compiler.Schema;

/// <summary>The shipped schemas in a validator that others wrote: right about every source, and it refuses nothing that the compiler takes.</summary>
public sealed class ValidatorTests
{
    /// <summary>Findings about one key's form, which a schema can express. Others need the atlas, the times, or the whole routine.</summary>
    private static readonly string[] OfForm = ["AT010", "AT011", "AT012", "AT013", "AT019", "AT021", "AT022", "AT023"];

    private static readonly JsonSchema Routine = Load("routine.schema.json");

    private static readonly JsonSchema Atlas = Load("atlas.schema.json");

    public static TheoryData<string> Shipped => new(Directory.GetFiles(RepositoryFiles.At("routines"), "*.yaml", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != "coverage.yaml")
        .Select(file => Path.GetRelativePath(RepositoryFiles.At("routines"), file)));

    public static TheoryData<string> Goldens => new(Directory.GetFiles(Goldens_, "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Goldens_, file))
        .Where(file => Path.GetFileName(file) != "coverage.yaml" && file.StartsWith("AT", StringComparison.Ordinal)));

    private static string Goldens_ => RepositoryFiles.At("tests", "host", "Compiler", "goldens");

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Every_shipped_source_is_valid(string file) => Assert.True(IsValid(RepositoryFiles.At("routines", file)));

    /// <summary>What the schema refuses, the compiler refuses; and what is wrong in its form, the schema refuses.</summary>
    [Theory]
    [MemberData(nameof(Goldens))]
    public void A_golden_source_is_as_valid_as_its_findings_say(string file)
    {
        string path = Path.Combine(Goldens_, file);
        string[] findings = Findings(file);
        if (Parse(path) is null)
        {
            Assert.NotEmpty(findings);
            return;
        }

        bool valid = IsValid(path);
        Assert.True(valid || findings.Any(code => string.CompareOrdinal(code, "AT100") < 0), $"{file}: only the schema refuses it");
        Assert.True(!valid || !findings.Any(OfForm.Contains), $"{file}: only the compiler refuses it, with {string.Join(' ', findings)}");
    }

    /// <summary>The codes that the golden answer gives for this file.</summary>
    private static string[] Findings(string file)
    {
        int slash = file.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        string name = Regex.Escape(file[(slash + 1)..].Replace('\\', '/'));
        string answer = File.ReadAllText(Path.Combine(Goldens_, file[..slash], "expected.txt"));
        return Regex.Matches(answer, $@"^\w+\[(AT\d+)\].*\n *--> {name}:", RegexOptions.Multiline).Select(found => found.Groups[1].Value).ToArray();
    }

    private static bool IsValid(string path)
    {
        string text = File.ReadAllText(path);
        JsonSchema schema = Regex.IsMatch(text, "^(routine|steps):", RegexOptions.Multiline) ? Routine : Atlas;
        using var json = JsonDocument.Parse(YamlAsJson.File(path)!.ToJsonString());
        return schema.Evaluate(json.RootElement).IsValid;
    }

    private static YamlNode? Parse(string path)
    {
        var bag = new DiagnosticBag();
        YamlNode? root = SourceText.Load(path, bag) is { } file ? YamlTreeReader.Read(file, bag) : null;
        return bag.Count == 0 ? root : null;
    }

    private static JsonSchema Load(string name) => JsonSchema.FromText(File.ReadAllText(RepositoryFiles.At("routines", "schema", name)));
}
