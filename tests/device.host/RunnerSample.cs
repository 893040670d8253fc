#nullable enable
using System.Collections.Generic;
using nanoFramework.TestFramework;

namespace AcuTimer.Device.Tests.Host;

/// <summary>A device test class for the runner's own tests; writes down what is called.</summary>
[TestClass]
public class RunnerSample
{
    public static List<string> Calls { get; } = [];

    [Setup]
    public void Before() => Calls.Add("setup");

    [Cleanup]
    public void After() => Calls.Add("cleanup");

    [TestMethod]
    public void Passes() => Calls.Add("passes");

    [TestMethod]
    public void Fails() => Assert.AreEqual(1, 2, "on purpose");

    [TestMethod]
    [DataRow(1, "a")]
    [DataRow(2, null)]
    public void Rows(int number, string text) => Calls.Add("rows " + number + text);

    public void NotATest() => Calls.Add("not a test");
}
