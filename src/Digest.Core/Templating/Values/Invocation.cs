using System.Collections;
using Digest.Templating.Nodes;
using Digest.Templating.Syntax;

namespace Digest.Templating.Values;

/// <summary>A call under way: who calls, with which arguments, already converted to the function's types.</summary>
internal readonly struct Invocation(Evaluator evaluator, Call site, TemplateArray arguments)
{
    public Evaluator Evaluator => evaluator;

    public Call Site => site;

    public Span Span => site.Span;

    public TemplateArray Arguments => arguments;

    public object? this[int index] => arguments[index];

    public string? Text(int index) => (string?)arguments[index];

    public int Int(int index) => arguments[index] is int value ? value : 0;

    public double Double(int index) => arguments[index] is double value ? value : 0;

    public bool Bool(int index) => arguments[index] is true;

    public IEnumerable? Sequence(int index) => (IEnumerable?)arguments[index];

    /// <summary>An argument as it is printed.</summary>
    public string Shown(int index) => evaluator.Formatter.Print(arguments[index]);
}
