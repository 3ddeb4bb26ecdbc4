namespace Digest.Tests;

public sealed class BilingualTests
{
    [Fact]
    public void Each_language_gets_its_own_name()
    {
        var name = new Bilingual("Tongyi Qianwen", "通义千问");

        Assert.Equal(("通义千问", "Tongyi Qianwen"), (name.In(chinese: true), name.In(chinese: false)));
    }

    [Fact]
    public void A_name_that_is_not_translated_is_equal_in_both()
    {
        Assert.Equal(new Bilingual("Grok", "Grok"), Bilingual.Same("Grok"));
    }
}
