using System;
using System.Linq;
using AcuTimer.Tests.Rules.Device;
using Xunit;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>The solution lists and builds what it should.</summary>
public class SolutionTests
{
    private const string Text = """
        Project("{11A8DD76-328B-46DF-9F39-F559912D0360}") = "App", "a\App.nfproj", "{1}"
        Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Host", "a\Host.csproj", "{2}"
        {1}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
        {1}.Device|Any CPU.ActiveCfg = Release|Any CPU
        {1}.Device|Any CPU.Build.0 = Release|Any CPU
        {1}.Device|Any CPU.Deploy.0 = Release|Any CPU
        {1}.Release|Any CPU.ActiveCfg = Release|Any CPU
        {2}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
        {2}.Debug|Any CPU.Build.0 = Debug|Any CPU
        {2}.Device|Any CPU.ActiveCfg = Release|Any CPU
        {2}.Release|Any CPU.ActiveCfg = Release|Any CPU
        {2}.Release|Any CPU.Build.0 = Release|Any CPU
        """;

    [Fact]
    public void Solution_lists_and_builds_every_project() => Finding.None(SolutionCheck.Check(
        Solution.Load(),
        RepositoryFiles.Below("", "*.csproj").Concat(RepositoryFiles.Below("", "*.nfproj")).Select(RepositoryFiles.Relative),
        DeviceProject.Esp32));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("\"a\\App.nfproj\"", "\"a\\Old.nfproj\"", 2)]
    [InlineData("{1}.Device|Any CPU.Build.0", "", 1)]
    [InlineData("{1}.Device|Any CPU.Deploy.0", "{1}.Debug|Any CPU.Build.0", 2)]
    [InlineData("{2}.Release|Any CPU.Build.0", "", 1)]
    [InlineData("{2}.Device|Any CPU.ActiveCfg", "", 1)]
    [InlineData("{11A8DD76-328B-46DF-9F39-F559912D0360}", "{9A19103F-16F7-4668-BE54-9A1E7A4F7556}", 1)]
    public void A_wrong_line_is_found(string old, string replacement, int findings)
    {
        string text = old.Length == 0 ? Text : Text.Replace(old, replacement, StringComparison.Ordinal);

        Assert.Equal(findings, SolutionCheck.Check(new Solution(text), ["a/App.nfproj", "a/Host.csproj"], "a/App.nfproj").Count());
    }
}
