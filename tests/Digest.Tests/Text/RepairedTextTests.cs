using Digest.Text;

namespace Digest.Tests.Text;

public sealed class RepairedTextTests
{
    [Fact]
    public void Undo_takes_back_the_last_pass_first()
    {
        var repaired = new RepairedText("abc", [new Repair("one", 1, "XY", ""), new Repair("one", 2, "Z", "c"), new Repair("two", 0, "Q", "a")]);

        Assert.Equal("QXYbZ", repaired.Undo());
    }

    [Fact]
    public void Without_repairs_the_text_is_the_original()
    {
        Assert.Equal("abc", new RepairedText("abc", []).Undo());
    }
}
