using Digest.Templating.Syntax;

namespace Digest.Templating.Nodes;

/// <summary>Text outside code, printed as it stands.</summary>
internal sealed class RawText(Span span, string text) : Statement(span)
{
    public string Text => text;

    public override void Execute(Evaluator evaluator) => evaluator.Output.WriteRaw(text);
}
