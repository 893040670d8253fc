using Xunit;

namespace AcuTimer.Tests.Fixtures;

/// <summary>Tests that run the firmware: its statics are one a process, so they take turns.</summary>
[CollectionDefinition(Name)]
public sealed class FirmwareRuns
{
    /// <summary>What test classes name.</summary>
    public const string Name = "firmware";
}
