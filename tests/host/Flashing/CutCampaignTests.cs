using AcuTimer.Benchmarks.Flash;
using Xunit;

namespace AcuTimer.Tests.Flashing;

/// <summary>Power cuts over the whole path, from the first packet to the last change of the storage. All of them: the measurement <c>cuts</c>.</summary>
public class CutCampaignTests
{
    private const int SecondCuts = 2;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_every_cut_the_old_or_the_new_table_plays_and_the_next_flash_succeeds(bool counted)
    {
        CutCampaign campaign = CutsCommand.Make(counted);

        campaign.Once();
        campaign.Twice(SecondCuts);

        Assert.Empty(campaign.Wrong);
        Assert.True(campaign.Cuts >= 3000, $"{campaign.Cuts} cuts");
        TestContext.Current.TestOutputHelper?.WriteLine($"{campaign.Cuts} cuts");
    }
}
