using Digest.Templating.Nodes;
using Digest.Templating.Syntax;
using Digest.Templating.Values;

namespace Digest.Templating;

/// <summary>Calls functions: piped, named, expanded and default arguments end up where the function's parameters want them.</summary>
internal sealed class CallBinder(Evaluator evaluator)
{
    private Expression? pending;

    /// <summary>The block that the next call of a template's own function gets as <c>$$</c>.</summary>
    public Block? Wrapped { private get; set; }

    public Block? TakeWrapped()
    {
        var block = Wrapped;
        Wrapped = null;
        return block;
    }

    /// <summary>Calls a function met by its name alone; it may take the piped value.</summary>
    public object? CallPlain(Expression name, Function function, bool takePipe)
    {
        if (takePipe || pending is null)
            return Call(new Call(name.Span, []), function);

        var outer = pending;
        pending = null;
        try
        {
            return Call(new Call(name.Span, []), function);
        }
        finally
        {
            pending = outer;
        }
    }

    /// <summary>Evaluates an expression whose first function takes the piped value.</summary>
    public object? CallPiped(Expression from, Expression to)
    {
        var outer = pending;
        pending = from;
        try
        {
            var result = to.Evaluate(evaluator);
            if (ReferenceEquals(pending, from) && result is Function function)
            {
                pending = null;
                return Call(new Call(to.Span, [], from), function);
            }

            if (ReferenceEquals(pending, from))
                throw to.Span.Fault($"Pipe expression destination `{to}` is not a valid function ");
            return result;
        }
        finally
        {
            pending = outer;
        }
    }

    public object? WithoutPipe(Expression inner)
    {
        var outer = pending;
        pending = null;
        try
        {
            return inner.Evaluate(evaluator);
        }
        finally
        {
            pending = outer;
        }
    }

    public object? Call(Call site, object target)
    {
        if (target is not Function function)
        {
            throw site.Span.Fault(site.Piped is not null
                ? $"Pipe expression destination `{site.Name}` is not a valid function "
                : $"Invalid target function `{evaluator.Formatter.Print(target)}` ({Scalars.NameOf(target)})");
        }

        if (pending is { } piped && site.Piped is null)
        {
            pending = null;
            site = new Call(site.Span, site.Arguments, piped);
        }

        var block = TakeWrapped();
        var arguments = ArgumentBinder.Bind(evaluator, site, function);
        Wrapped = block;
        return Invoke(function, new Invocation(evaluator, site, arguments));
    }

    /// <summary>Calls a function from inside a builtin, with values at hand.</summary>
    public object? CallWith(Call site, Function function, params object?[] values) =>
        Invoke(function, new Invocation(evaluator, site, ArgumentBinder.Fill(evaluator, site, function, values)));

    private object? Invoke(Function function, Invocation invocation)
    {
        evaluator.Enter(invocation.Span);
        try
        {
            return evaluator.Limits.Check(invocation.Span, function.Invoke(invocation));
        }
        catch (ArgumentFault fault)
        {
            throw (invocation.Site.ArgumentAt(fault.Index)?.Span ?? invocation.Span).Fault(fault.Message);
        }
        catch (Exception problem) when (problem is FormatException or ArithmeticException or InvalidCastException
            or ArgumentException or InvalidOperationException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            throw invocation.Span.Fault(problem.Message);
        }
        finally
        {
            evaluator.Leave();
        }
    }
}
