#nullable enable
using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using TestFrameworkShared;
using Xunit;

namespace AcuTimer.Device.Tests.Host;

/// <summary>The runner itself: it loses no test and hides no failure.</summary>
public class RunnerTests
{
    private static DeviceTestCase[] Sample => [.. DeviceTestCase.In([typeof(RunnerSample), typeof(RunnerTests)])];

    [Fact]
    public void Finds_methods_and_rows() => Xunit.Assert.Equal(
        ["Host.RunnerSample.Passes", "Host.RunnerSample.Fails", "Host.RunnerSample.Rows(1, a)", "Host.RunnerSample.Rows(2, null)"],
        Sample.Select(c => c.Name));

    [Fact]
    public void Sets_up_once_and_cleans_up_at_the_end()
    {
        RunnerSample.Calls.Clear();
        using (var classes = new DeviceTestClasses())
        {
            foreach (DeviceTestCase test in Sample.Where(c => c.Method.Name != "Fails"))
            {
                classes.Run(test);
            }
        }

        Xunit.Assert.Equal(["setup", "passes", "rows 1a", "rows 2", "cleanup"], RunnerSample.Calls);
    }

    [Fact]
    public void A_failing_test_fails()
    {
        using var classes = new DeviceTestClasses();

        Xunit.Assert.Throws<AssertFailedException>(() => classes.Run(Sample.Single(c => c.Method.Name == "Fails")));
    }

    [Fact]
    public void A_failing_Setup_fails_each_test()
    {
        using var classes = new DeviceTestClasses();
        DeviceTestCase test = DeviceTestCase.In([typeof(RunnerSampleBadSetup)]).Single();

        Xunit.Assert.Throws<InvalidOperationException>(() => classes.Run(test));
        Xunit.Assert.Throws<InvalidOperationException>(() => classes.Run(test));
    }

    [Fact]
    public void Every_test_method_in_the_sources_is_run()
    {
        string folder = Path.Combine(RepositoryRoot(), "tests", "device");
        int written = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Regex.IsMatch(f[folder.Length..], @"[\\/](bin|obj)[\\/]"))
            .Sum(f => Regex.Count(File.ReadAllText(f), @"(?<!//.*)\[TestMethod\b"));

        int run = DeviceTestCase.In(typeof(RunnerTests).Assembly.GetTypes().Where(t => t.Namespace != typeof(RunnerTests).Namespace))
            .Select(c => c.Method).Distinct().Count();

        Xunit.Assert.Equal(written, run);
    }

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AcuTimer.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("no AcuTimer.sln above the tests");
        }

        return folder.FullName;
    }
}
