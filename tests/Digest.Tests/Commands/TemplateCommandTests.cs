using Digest.Tests.Support;

namespace Digest.Tests.Commands;

public sealed class TemplateCommandTests
{
    [Theory]
    [InlineData("{{ if x }", "(1,9)")]
    [InlineData("{{ include 'none.sbn-txt' }}", "none.sbn-txt")]
    public async Task A_template_that_fails_is_told_with_its_place(string template, string named)
    {
        using var program = new ProgramRun();
        var file = Path.Combine(program.Folder, "t.sbn-txt");
        await File.WriteAllTextAsync(file, template, TestContext.Current.CancellationToken);

        var run = await program.RunAsync("template", "render", file, "--includes", program.Folder);

        Assert.NotEqual(0, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_template_is_told()
    {
        using var program = new ProgramRun();

        var run = await program.RunAsync("template", "render", Path.Combine(program.Folder, "none.sbn-txt"));

        Assert.NotEqual(0, run.Code);
        Assert.Contains("none.sbn-txt", run.Error, StringComparison.Ordinal);
    }
}
