using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace AcuTimer.Tests.Rules.Projects;

/// <summary>packages.config and the references of the .nfproj name the same pinned packages.</summary>
internal static class PackageCheck
{
    public static IEnumerable<Finding> Check(
        string where, IEnumerable<(string Name, Version Version, string Hint)> references, XElement packagesConfig)
    {
        PinnedPackage[] installed = [.. packagesConfig.Elements("package")
            .Select(p => PinnedPackage.Of(p.Attribute("id")!.Value)).OfType<PinnedPackage>()];
        return packagesConfig.Elements("package").SelectMany(p => Package(where, p))
            .Concat(references.SelectMany(r => Reference(where, r, installed)))
            .Concat(installed.Where(p => !references.Any(r => p.Assemblies.Contains(r.Name)))
                .Select(p => new Finding(where, "package without a Reference: " + p.Id)));
    }

    private static IEnumerable<Finding> Package(string where, XElement package)
    {
        string id = package.Attribute("id")!.Value;
        string version = package.Attribute("version")!.Value;
        if (PinnedPackage.Of(id)?.Version.ToString() != version)
        {
            yield return new Finding(where, $"{id} {version} is not the pinned version");
        }

        if (package.Attribute("targetFramework")?.Value != "netnano1.0")
        {
            yield return new Finding(where, id + " has no targetFramework netnano1.0");
        }
    }

    private static IEnumerable<Finding> Reference(
        string where, (string Name, Version Version, string Hint) reference, PinnedPackage[] installed)
    {
        PinnedPackage? package = installed.FirstOrDefault(p => p.Assemblies.Contains(reference.Name));
        if (package is null)
        {
            yield return new Finding(where, "reference without a package: " + reference.Name);
            yield break;
        }

        if (reference.Hint != package.HintPath(reference.Name))
        {
            yield return new Finding(where, $"HintPath {reference.Hint}, not {package.HintPath(reference.Name)}");
        }

        // The test launcher carries no version.
        if (reference.Version != new Version(0, 0, 0, 0) && reference.Version.ToString() != package.Version + ".0")
        {
            yield return new Finding(where, $"{reference.Name} {reference.Version}, not {package.Version}.0");
        }
    }
}
