using Xunit;

namespace AcuTimer.Tests.Rules.Sizes;

/// <summary>Prints how long files and methods are. A report: it asks for a look, it forbids nothing.</summary>
public class SizeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("firmware/AcuTimer.Core")]
    [InlineData("firmware/AcuTimer.Esp32")]
    [InlineData("firmware/simulator")]
    [InlineData("routines/compiler")]
    [InlineData("routines/tool")]
    [InlineData("tests")]
    public void Lengths_of(string folder)
    {
        output.WriteLine("files:   " + SizeReport.Summary(SizeReport.Files(folder)));
        output.WriteLine("methods: " + SizeReport.Summary(SizeReport.Methods(folder)));
    }

    [Fact]
    public void Methods_are_measured_in_lines() => Assert.Equal(
        [("a.cs F", 3), ("a.cs ConstructorDeclaration", 1)],
        SizeReport.Methods("a.cs", "class A\n{\n    void F()\n    {\n    }\n    A() { }\n}\n"));
}
