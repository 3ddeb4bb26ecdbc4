using System.CommandLine;
using System.Text;
using System.Text.Json;
using Digest.Templating;

namespace Digest.App.Commands;

/// <summary><c>digest template render</c> and <c>digest template serve</c>: the template engine by itself.</summary>
public static class TemplateCommand
{
    /// <summary>The command with both of its own.</summary>
    public static Command Build() =>
        new("template", "Try a template: render FILE --model M.json, or serve one request a line.") { BuildRender(), BuildServe() };

    private static Command BuildRender()
    {
        var file = new Argument<string>("file") { Description = "the template" };
        var model = new Option<string?>("--model") { Description = "a JSON file with the variables" };
        var language = new Option<string>("--lang") { Description = "scriban, liquid or scientific", DefaultValueFactory = _ => "scriban" };
        var includes = new Option<string?>("--includes") { Description = "the folder that includes come from" };
        var command = new Command("render", "Render a template to stdout: digest template render t.sbn-txt --model m.json") { file, model, language, includes };
        command.SetAction(result => Print(TemplateRequest.Answer(new TemplateRequest(
            result.GetRequiredValue(file), result.GetValue(model), result.GetValue(language), result.GetValue(includes)))));
        return command;
    }

    private static Command BuildServe()
    {
        var command = new Command("serve", "One JSON request {file, model, lang, includes} a line on stdin, one answer {exit, stdout, stderr} on stdout.");
        command.SetAction(_ => Serve());
        return command;
    }

    private static int Print(TemplateAnswer answer)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        output.Write(answer.Stdout);
        if (answer.Exit != 0)
            Console.Error.WriteLine(answer.Stderr);
        return answer.Exit;
    }

    private static int Serve()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true };
        while (input.ReadLine() is { } line)
        {
            var request = JsonSerializer.Deserialize<TemplateRequest>(line, JsonSerializerOptions.Web);
            var answer = request is null ? new TemplateAnswer(2, "", "The request is empty.") : TemplateRequest.Answer(request);
            output.WriteLine(JsonSerializer.Serialize(answer, JsonSerializerOptions.Web));
        }

        return 0;
    }
}
