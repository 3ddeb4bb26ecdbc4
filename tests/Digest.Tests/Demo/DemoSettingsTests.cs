using Digest.App.Demo;

namespace Digest.Tests.Demo;

public sealed class DemoSettingsTests
{
    [Fact]
    public void It_remembers_nothing_and_mails_into_the_folder()
    {
        var configuration = DemoSettings.Configuration("shown", []);

        Assert.Equal((":memory:", "pickup", "shown"), (configuration["Storage:Path"], configuration["Transport:Kind"], configuration["Transport:Folder"]));
    }

    [Fact]
    public void Options_of_the_command_line_come_last()
    {
        Assert.Equal("elsewhere", DemoSettings.Configuration("shown", [new("Transport:Folder", "elsewhere")])["Transport:Folder"]);
    }

    [Fact]
    public void Its_readers_read_either_language_first()
    {
        Assert.Equal([EditionLanguage.ChineseFirst, EditionLanguage.EnglishFirst], DemoSettings.Readers.Select(reader => reader.Language));
    }
}
