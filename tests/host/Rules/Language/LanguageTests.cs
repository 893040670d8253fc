using System;
using System.Collections.Generic;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Runs every <see cref="ILanguageRule"/> over its samples and over the device's sources.</summary>
public class LanguageTests
{
    private static readonly Dictionary<string, ILanguageRule> Rules = typeof(ILanguageRule).Assembly.GetTypes()
        .Where(t => t.IsClass && typeof(ILanguageRule).IsAssignableFrom(t))
        .ToDictionary(t => t.Name, t => (ILanguageRule)Activator.CreateInstance(t)!);

    public static TheoryData<string, string> Firmware()
    {
        var data = new TheoryData<string, string>();
        foreach (string project in DeviceBuild.Projects)
        {
            foreach (string rule in Rules.Keys.Order(StringComparer.Ordinal))
            {
                data.Add(rule, project);
            }
        }

        return data;
    }

    public static TheoryData<string, string> Broken() => Samples(r => r.Broken);

    public static TheoryData<string, string> Kept() => Samples(r => r.Kept);

    [Theory]
    [MemberData(nameof(Firmware))]
    public void Device_sources_keep_the_rule(string rule, string project) =>
        Finding.None(Rules[rule].Check(DeviceBuild.Of(project)));

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_sample_that_breaks_the_rule_is_found(string rule, string source) =>
        Assert.NotEmpty(Rules[rule].Check(DeviceCompiler.Compile(source)));

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_sample_that_keeps_the_rule_passes(string rule, string source)
    {
        DeviceAssembly sample = DeviceCompiler.Compile(source);

        Assert.DoesNotContain(sample.Compilation.GetDiagnostics(TestContext.Current.CancellationToken), d => d.DefaultSeverity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Finding.None(Rules[rule].Check(sample));
    }

    private static TheoryData<string, string> Samples(Func<ILanguageRule, IEnumerable<string>> samples)
    {
        var data = new TheoryData<string, string>();
        foreach ((string name, ILanguageRule rule) in Rules)
        {
            foreach (string sample in samples(rule))
            {
                data.Add(name, sample);
            }
        }

        return data;
    }
}
