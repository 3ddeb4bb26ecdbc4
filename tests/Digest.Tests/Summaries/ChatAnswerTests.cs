using Digest.Summaries;

namespace Digest.Tests.Summaries;

public sealed class ChatAnswerTests
{
    private const string Half = """{"title":{"text":"t","cites":["a.0"]},"lines":[{"text":"l","cites":["a.1","a.2"]}]}""";
    private const string Whole = $$"""{"zh":{{Half}},"en":{{Half}}}""";

    [Theory]
    [InlineData(Whole)]
    [InlineData("```json\n" + Whole + "\n```")]
    [InlineData("Sure, here it is: " + Whole + " Anything else?")]
    public void The_object_is_read_whatever_stands_around_it(string text)
    {
        var answer = ChatAnswer.Read(text);

        Assert.Equal("t", answer?.Chinese.Title.Text);
        Assert.Equal(["a.1", "a.2"], answer?.English.Lines[0].Cites);
    }

    [Theory]
    [InlineData("")]
    [InlineData("No.")]
    [InlineData("}{")]
    [InlineData("{\"zh\":1}")]
    [InlineData("{\"zh\":{\"title\":\"t\"},\"en\":{}}")]
    [InlineData("{\"zh\":" + Half + "}")]
    public void Anything_else_is_no_answer(string text) => Assert.Null(ChatAnswer.Read(text));

    [Fact]
    public void A_line_of_another_shape_keeps_its_place_empty()
    {
        var answer = ChatAnswer.Read(Whole.Replace("""[{"text":"l","cites":["a.1","a.2"]}]""", """["x",{"text":"l","cites":["a.1",7]}]""", StringComparison.Ordinal));

        Assert.Equal("", answer?.Chinese.Lines[0].Text);
        Assert.Equal(["a.1"], answer?.Chinese.Lines[1].Cites);
    }

    [Fact]
    public void Nesting_without_end_is_no_answer() => Assert.Null(ChatAnswer.Read(string.Concat(Enumerable.Repeat("{\"zh\":", 5000)) + new string('}', 5000)));
}
