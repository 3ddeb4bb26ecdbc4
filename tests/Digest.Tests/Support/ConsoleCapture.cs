using System.Text;

namespace Digest.Tests.Support;

/// <summary>Takes what one flow of a test prints; other tests may print at the same time, for the console is shared and the flow is not.</summary>
public static class ConsoleCapture
{
    private static readonly Redirected Output = new(Console.Out);
    private static readonly Redirected Error = new(Console.Error);

    static ConsoleCapture()
    {
        Console.SetOut(Output);
        Console.SetError(Error);
    }

    /// <summary>Runs the action, and whatever it starts, with both outputs going to these writers.</summary>
    public static async Task<T> IntoAsync<T>(StringWriter output, StringWriter error, Func<Task<T>> action)
    {
        Output.Target = TextWriter.Synchronized(output);
        Error.Target = ReferenceEquals(output, error) ? Output.Target : TextWriter.Synchronized(error);
        return await action();
    }

    /// <summary>Runs the action and returns what it printed to standard output.</summary>
    public static async Task<string> OfAsync(Action action)
    {
        var said = new StringWriter();
        await IntoAsync(said, said, () =>
        {
            action();
            return Task.FromResult(0);
        });
        return said.ToString();
    }

    /// <summary>Writes to the flow's own writer where it has one, else to the console.</summary>
    private sealed class Redirected(TextWriter console) : TextWriter
    {
        private readonly AsyncLocal<TextWriter?> _target = new();

        public TextWriter? Target
        {
            get => _target.Value;
            set => _target.Value = value;
        }

        public override Encoding Encoding => console.Encoding;

        private TextWriter Current => _target.Value ?? console;

        public override void Write(char value) => Current.Write(value);

        public override void Write(char[] buffer, int index, int count) => Current.Write(buffer, index, count);

        public override void Write(ReadOnlySpan<char> buffer) => Current.Write(buffer);

        public override void Write(string? value) => Current.Write(value);

        public override void WriteLine(string? value) => Current.WriteLine(value);

        public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => Current.WriteAsync(buffer, cancellationToken);

        public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => Current.WriteLineAsync(buffer, cancellationToken);

        public override void Flush() => Current.Flush();
    }
}
