using Digest.App.Commands;

namespace Digest.Tests.Commands;

public sealed class TemplateRequestTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("request").FullName;

    [Fact]
    public void A_template_is_rendered_with_its_model_and_includes()
    {
        var request = new TemplateRequest(Write("t", "{{ include 'p' }} {{ n }}"), Write("m.json", "{\"n\": 1}"), "scriban", folder);
        Write("p", "part");

        Assert.Equal(new TemplateAnswer(0, "part 1", ""), TemplateRequest.Answer(request));
    }

    [Theory]
    [InlineData("{{ 1 + }}", "scriban", 1, "text(1,8) : error : ")]
    [InlineData("x", "latin", 2, "There is no template language `latin`")]
    public void A_problem_is_an_answer(string template, string language, int exit, string start)
    {
        var answer = TemplateRequest.Answer(new TemplateRequest(Write("t", template), null, language, null));

        Assert.Equal(exit, answer.Exit);
        Assert.StartsWith(start, answer.Stderr, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
