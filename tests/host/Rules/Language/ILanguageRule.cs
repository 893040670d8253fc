using System.Collections.Generic;
using AcuTimer.Tests.Rules.Device;

namespace AcuTimer.Tests.Rules.Language;

/// <summary>Something that compiles for the device and then fails, or misbehaves, on its interpreter.</summary>
internal interface ILanguageRule
{
    /// <summary>Sources in which the rule must find something: the proof that it can fail.</summary>
    IReadOnlyList<string> Broken { get; }

    /// <summary>Sources near to the broken ones in which it must find nothing.</summary>
    IReadOnlyList<string> Kept { get; }

    IEnumerable<Finding> Check(DeviceAssembly assembly);
}
