namespace Digest.Tests.Selection;

public sealed class CamelCaseTests
{
    [Theory]
    [InlineData("Eleuther AI", "eleutherai")]
    [InlineData("Stack Blitz", "stackblitz")]
    public void A_name_in_one_word_is_found_in_two(string text, string id) => Assert.Contains(id, Matchers.Ids(text));

    [Fact]
    public void Two_common_words_are_no_name() => Assert.Empty(Matchers.Ids("they were linked in a paper and the sound cloud grew"));
}
