using System.Runtime.CompilerServices;
using Digest.Templating.Builtins;
using Digest.Templating.Nodes;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating;

/// <summary>One rendering: its variables, its output and its limits.</summary>
internal sealed class Evaluator : IDisposable
{
    private const int RoundsPerCheck = 64;

    private readonly long deadline;
    private readonly TimeProvider time;
    private int depth;
    private int rounds;

    public Evaluator(RenderSettings settings, object? model)
    {
        Settings = settings;
        Options = settings.Options;
        time = settings.Time;
        deadline = time.GetTimestamp() + (long)(Options.TimeLimit / 1000.0 * time.TimestampFrequency);
        Dates = new DateSettings();
        Formatter = new Formatter(Dates, Options);
        Output = new Output(Options.OutputLimit, settings.Escapes, settings.SizeHint) { Formatter = Formatter };
        Convert = new Conversion(Formatter);
        Arithmetic = new Arithmetic(Formatter, Options);
        Limits = new SizeLimits(Options);
        Calls = new CallBinder(this);
        Scopes = new Scopes(BuiltinObjects.For(settings.Language), model);
    }

    public RenderSettings Settings { get; }

    public TemplatingOptions Options { get; }

    public DateSettings Dates { get; }

    public Formatter Formatter { get; }

    public Output Output { get; }

    public Conversion Convert { get; }

    public Arithmetic Arithmetic { get; }

    public SizeLimits Limits { get; }

    public CallBinder Calls { get; }

    public Scopes Scopes { get; }

    public Flow Flow { get; set; }

    public object? Returned { get; set; }

    public object? CaseValue { get; set; }

    /// <summary>Counters of <c>array.cycle</c> by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    public bool IsLiquid => Settings.Language == TemplateLanguage.Liquid;

    /// <summary>A member of null is null instead of an error, as Liquid has it.</summary>
    public bool IsRelaxed => IsLiquid;

    /// <summary>Runs a template; a value returned at its top is printed.</summary>
    public void Run(Template template)
    {
        template.Body.Execute(this);
        if (Flow == Flow.Return)
            Output.Write(Returned);
        Returned = null;
        Flow = Flow.Next;
    }

    public object? TakeReturned()
    {
        var value = Flow == Flow.Return ? Returned : null;
        Returned = null;
        Flow = Flow.Next;
        return value;
    }

    public void Jump(Statement statement, Flow flow, string word)
    {
        if (Scopes.Global.Loop is null && Scopes.Local.Loop is null && !IsLiquid)
            throw statement.Span.Fault($"The <{word}> statement can only be used inside for/while loops");
        Flow = flow;
    }

    /// <summary>Counts a call or include into the depth of the rendering.</summary>
    public void Enter(Span span)
    {
        if (++depth > Options.RecursiveLimit)
            throw span.Fault($"Exceeding number of recursive depth limit `{Options.RecursiveLimit}` for node: `{span.Text}`");
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    public void Leave() => depth--;

    /// <summary>Looks at the clock once in a while: it costs more than a round of a loop.</summary>
    public void CheckTime(Span span)
    {
        if (++rounds % RoundsPerCheck == 0 && time.GetTimestamp() > deadline)
            throw span.Fault($"The rendering takes longer than the limit of {Options.TimeLimit} ms");
    }

    public void Dispose() => Output.Dispose();
}
