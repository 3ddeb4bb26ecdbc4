using Digest.Readability;

namespace Digest.Tests.Readability;

public sealed class BlockModelTests
{
    [Fact]
    public void A_fork_sends_low_values_to_its_first_branch()
    {
        var model = new BlockModel(["0 1.5", "= -4", "1 0", "= 0", "= 4"]);

        Assert.True(model.Probability([1, 0]) < 0.1);
        Assert.Equal(0.5, model.Probability([2, 0]));
        Assert.True(model.Probability([2, 1]) > 0.9);
    }

    [Fact]
    public void Trees_add_up() => Assert.Equal(0.5, new BlockModel(["= 2", "0 1", "= -2", "= 5"]).Probability([0]));

    [Fact]
    public void A_damaged_line_is_named() =>
        Assert.Contains("Line 1", Assert.Throws<FormatException>(() => new BlockModel(["nonsense"])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_models_of_the_program_ask_for_no_number_that_is_not_measured()
    {
        var row = new float[BlockFeatures.Count];

        Assert.InRange(BlockModel.First.Probability(row), 0, 1);
        Assert.InRange(BlockModel.Second.Probability(row), 0, 1);
    }
}
