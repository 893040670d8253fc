using AcuTimer.Benchmarks.Lives;
using Xunit;

namespace AcuTimer.Tests.Sessions;

/// <summary>
/// Sessions that are cut off and gone on with are the ones that never were: in what is shown, counted and left out, and in
/// time but for what had passed since the place was kept. The benchmark "lives" lives many more.
/// </summary>
public sealed class LivesTests
{
    private const int Lives = 400;

    [Fact]
    public void A_session_that_was_cut_off_is_the_one_that_never_was()
    {
        int cuts = 0, resumes = 0;
        for (int number = 0; number < Lives; number++)
        {
            Life? life = Life.Run(number);
            cuts += life?.Cuts ?? 0;
            resumes += life?.Resumes ?? 0;
        }

        Assert.InRange(cuts, Lives, int.MaxValue);
        Assert.InRange(resumes, Lives, int.MaxValue);
    }
}
