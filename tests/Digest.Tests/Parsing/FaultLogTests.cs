using Digest.Parsing;

namespace Digest.Tests.Parsing;

public sealed class FaultLogTests
{
    [Fact]
    public void A_mistake_that_repeats_is_noted_a_few_times_only()
    {
        var log = new FaultLog();

        for (var offset = 0; offset < 1000; offset++) log.Stray("item", offset);

        Assert.Equal(20, log.Faults.Count);
        Assert.Equal(new Fault("The tag </item> closes nothing.", 0), log.Faults[0]);
    }
}
