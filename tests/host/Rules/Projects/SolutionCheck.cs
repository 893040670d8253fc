using System;
using System.Collections.Generic;
using System.Linq;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>
/// Every project is in the solution. Device projects are built in the configuration Device only, where the application is
/// deployed too, so that a machine with nothing but the .NET SDK builds Debug and Release.
/// </summary>
internal static class SolutionCheck
{
    private const string DeviceType = "{11A8DD76-328B-46DF-9F39-F559912D0360}";

    public static IEnumerable<Finding> Check(Solution solution, IEnumerable<string> projects, string application)
    {
        string[] tree = [.. projects];
        return tree.Except(solution.Projects.Keys).Select(p => new Finding("AcuTimer.sln", "does not list " + p))
            .Concat(solution.Projects.Keys.Except(tree).Select(p => new Finding("AcuTimer.sln", "lists a missing " + p)))
            .Concat(tree.Intersect(solution.Projects.Keys).SelectMany(p => Project(solution, p, p == application)));
    }

    private static IEnumerable<Finding> Project(Solution solution, string project, bool deploy)
    {
        bool device = project.EndsWith(".nfproj", StringComparison.Ordinal);
        foreach (string configuration in new[] { "Debug", "Release", "Device" })
        {
            bool build = device == (configuration == "Device");
            if (!solution.Has(project, configuration, "ActiveCfg"))
            {
                yield return new Finding(project, "has no ActiveCfg in " + configuration);
            }

            if (solution.Has(project, configuration, "Build.0") != build)
            {
                yield return new Finding(project, $"{(build ? "is not" : "is")} built in {configuration}");
            }

            if (solution.Has(project, configuration, "Deploy.0") != (deploy && build))
            {
                yield return new Finding(project, $"{(deploy && build ? "is not" : "is")} deployed in {configuration}");
            }
        }

        if ((solution.Projects[project].Type == DeviceType) != device)
        {
            yield return new Finding(project, "has the wrong project type");
        }
    }
}
