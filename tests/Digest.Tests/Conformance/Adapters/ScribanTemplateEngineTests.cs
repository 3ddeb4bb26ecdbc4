using Digest.Adapters;
using Digest.Templating;

namespace Digest.Tests.Conformance.Adapters;

public sealed class ScribanTemplateEngineTests : TemplateEngineSuite
{
    protected override ITemplateEngine Create(string folder) => new ScribanTemplateEngine(folder, new TemplatingOptions(), TimeProvider.System);
}
