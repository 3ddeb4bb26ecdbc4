using System.Net;
using Digest.App;
using Digest.App.Desk;

namespace Digest.Tests.Desk;

public sealed class DeskGuardTests : IClassFixture<SharedDesk>, IDisposable
{
    private readonly DeskHouse _house;
    private readonly HttpClient _client;

    public DeskGuardTests(SharedDesk shared)
    {
        _house = shared.House;
        _client = _house.NewClient();
    }

    public void Dispose() => _client.Dispose();

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.")]
    public async Task A_name_that_was_rebound_to_this_machine_gets_nothing(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stories") { Headers = { Host = $"{host}:{_house.Server.Address.Port}" } };

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_form_of_another_site_changes_nothing()
    {
        await _house.EnterAsync(_client);
        using var request = Form(_house.Server.Keys.Form);
        request.Headers.Add("Origin", "https://evil.example");

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, "0000000000000000000000000000000000000000")]
    [InlineData(false, "right")]
    public async Task A_change_needs_the_start_token_and_the_form_token(bool enters, string token)
    {
        if (enters) await _house.EnterAsync(_client);
        using var request = Form(token == "right" ? _house.Server.Keys.Form : token);
        request.Headers.Add("Origin", _house.Server.Address.GetLeftPart(UriPartial.Authority));

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task A_form_without_an_origin_is_refused()
    {
        await _house.EnterAsync(_client);
        using var request = Form(_house.Server.Keys.Form);

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task No_page_may_stand_in_a_frame_of_another_site()
    {
        using var page = await _client.GetAsync("/");
        using var frame = await _client.GetAsync("/frame");

        Assert.Contains("frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("DENY", page.Headers.GetValues("X-Frame-Options").Single());
        Assert.Contains("frame-ancestors 'self'", frame.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foreign_html_comes_in_a_sandbox_without_scripts()
    {
        using var frame = await _client.GetAsync("/frame");

        var policy = frame.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("sandbox allow-same-origin; default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("allow-scripts", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", frame.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/desk.css/..%2f..%2fappsettings.json")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/issues/..%2f1")]
    public async Task A_path_out_of_the_desk_leads_nowhere(string path)
    {
        using var response = await _client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Another_site_may_not_read_a_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/readers") { Headers = { { "Sec-Fetch-Site", "cross-site" }, { "Sec-Fetch-Mode", "no-cors" } } };

        using var response = await _client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_desk_does_not_open_to_others_without_a_password()
    {
        await using var workshop = new Workshop(_house.Session);

        var refused = await Assert.ThrowsAsync<UsageException>(() => DeskServer.StartAsync(workshop, new DeskOptions { Address = "0.0.0.0" }, 0, CancellationToken.None));

        Assert.Contains("password", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    [InlineData("correct horse", HttpStatusCode.OK)]
    public async Task With_a_password_only_the_password_opens(string password, HttpStatusCode expected)
    {
        await using var server = await DeskServer.StartAsync(new Workshop(_house.Session), new DeskOptions { PasswordHash = DeskPassword.Hash("correct horse") }, 0, CancellationToken.None);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Address, "/desk.css"));
        if (password.Length > 0) request.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"editor:{password}")));

        using var response = await _client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    private static HttpRequestMessage Form(string token) =>
        new(HttpMethod.Post, "/send") { Content = new FormUrlEncodedContent([KeyValuePair.Create("form", token), KeyValuePair.Create("address", "me@reader.example")]) };
}
