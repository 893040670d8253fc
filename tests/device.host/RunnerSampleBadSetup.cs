#nullable enable
using System;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Host;

/// <summary>A device test class whose Setup fails.</summary>
[TestClass]
public class RunnerSampleBadSetup
{
    [Setup]
    public void Before() => throw new InvalidOperationException("on purpose");

    [TestMethod]
    public void Never() => RunnerSample.Calls.Add("never");
}
