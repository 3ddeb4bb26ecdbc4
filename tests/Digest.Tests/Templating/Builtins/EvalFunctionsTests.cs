using Digest.Tests.Support;

namespace Digest.Tests.Templating.Builtins;

public sealed class EvalFunctionsTests
{
    [Theory]
    [InlineData("{{ '1 + 2' | object.eval }}", "3")]
    [InlineData("{{ x = 2; '{{ x }}!' | object.eval_template }}", "2!")]
    [InlineData("{{ 5 | object.eval }}", "5")]
    public void Texts_are_run_as_code_or_as_templates(string template, string expected)
    {
        Assert.Equal(expected, Rendering.Of(template));
    }
}
