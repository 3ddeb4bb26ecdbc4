using Digest.Templating;

namespace Digest.Tests.Conformance;

public sealed class BuiltinTemplateEngineTests : TemplateEngineSuite
{
    protected override ITemplateEngine Create(string folder) => new TemplateEngine(folder, new TemplatingOptions());
}
