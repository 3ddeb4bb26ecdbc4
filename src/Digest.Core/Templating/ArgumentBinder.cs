using System.Collections;
using Digest.Templating.Nodes;
using Digest.Templating.Values;

namespace Digest.Templating;

/// <summary>Puts the arguments of one call in the order of the function's parameters.</summary>
internal sealed class ArgumentBinder
{
    private readonly Evaluator evaluator;
    private readonly Call site;
    private readonly Function function;
    private readonly TemplateArray values = [];
    private ulong given;

    private ArgumentBinder(Evaluator evaluator, Call site, Function function)
    {
        this.evaluator = evaluator;
        this.site = site;
        this.function = function;
    }

    private int Count => function.Parameters.Count;

    public static TemplateArray Bind(Evaluator evaluator, Call site, Function function)
    {
        var binder = new ArgumentBinder(evaluator, site, function);
        if (site.Piped is not null)
            binder.Take(site.Piped);
        foreach (var argument in site.Arguments)
            binder.Take(argument);
        return binder.Finish();
    }

    public static TemplateArray Fill(Evaluator evaluator, Call site, Function function, object?[] values)
    {
        var binder = new ArgumentBinder(evaluator, site, function);
        foreach (var value in values.Take(function.Surplus == Surplus.Refused ? Math.Max(function.Parameters.Count, 1) : values.Length))
            binder.Set(binder.values.Count, binder.Convert(binder.values.Count, site.Span, value));
        return binder.Finish();
    }

    private void Take(Expression argument)
    {
        var index = values.Count;
        if (argument is NamedArgument named)
        {
            index = IndexOf(named.Name);
            if (index < 0 && function.Surplus != Surplus.Refused)
            {
                if (named.Name == "size")
                    throw argument.Span.Fault($"Cannot pass argument {named.Name} to function. This name is not supported by this function.");
                values.SetMember(named.Name, named.Evaluate(evaluator));
                return;
            }

            index = index < 0 ? values.Count : index;
        }

        var value = argument.Evaluate(evaluator);
        if (argument is Unary { Expands: true } expansion && value is IEnumerable items)
        {
            foreach (var item in items)
                Set(index, Convert(index++, expansion.Span, item));
            return;
        }

        Set(index, Convert(index, argument.Span, value));
    }

    private int IndexOf(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (function.Parameters[i].Name == name)
                return i;
        }

        return -1;
    }

    private object? Convert(int index, Syntax.Span span, object? value) =>
        index < Count && function.Surplus == Surplus.Refused
            ? evaluator.Convert.To(function.Parameters[index].Kind, span, value)
            : value;

    private void Set(int index, object? value)
    {
        if (index > values.Count)
            FillDefaults(values.Count, index);
        if (index < Count)
            given |= 1UL << index;

        if (function.Surplus != Surplus.Gathered || index < Count - 1)
            values[index] = value;
        else if (values[Count - 1] is TemplateArray rest)
            rest.Add(value);
        else
            values[Count - 1] = new TemplateArray { value };
    }

    private void FillDefaults(int from, int to)
    {
        for (var i = from; i < Math.Min(to, Count); i++)
        {
            var parameter = function.Parameters[i];
            values[i] = parameter.Default;
            if (parameter.IsOptional)
                given |= 1UL << i;
        }
    }

    private TemplateArray Finish()
    {
        if (function.Surplus == Surplus.Refused)
            FillDefaults(values.Count, Count);
        else if (function.Surplus == Surplus.Gathered)
            FillGathered();

        var required = (1UL << function.Required) - 1;
        if ((given & required) != required)
            throw Mismatch(site.Span.After(), System.Numerics.BitOperations.PopCount(given & required), function.Required);
        if (function.Surplus == Surplus.Refused && values.Count > Count)
            throw Mismatch(site.ArgumentAt(values.Count - 1)?.Span ?? site.Span.After(), values.Count, Count);
        return values;
    }

    private void FillGathered()
    {
        FillDefaults(values.Count, Count - 1);
        if (values[Count - 1] is null)
            values[Count - 1] = new TemplateArray();
    }

    private TemplateException Mismatch(Syntax.Span span, int count, int expected) =>
        span.Fault($"Invalid number of arguments `{count}` passed to `{site.Name}` while expecting `{expected}` arguments");
}
