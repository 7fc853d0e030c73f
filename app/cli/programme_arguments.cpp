#include "cli/arguments.h"

#include "economy/table/words.h"

namespace breakeven::cli {

namespace {

FinancialYear readYear(const std::string& option, const std::string& text) {
    const auto year = parseYear(text);
    if (!year) throw CLI::ValidationError(option, text + " is not a financial year such as 2016/17");
    return *year;
}

// "25%", "0.25".
Decimal readShare(const std::string& option, const std::string& text) {
    const bool percent = text.ends_with('%');
    const auto number = parseDecimal(percent ? text.substr(0, text.size() - 1) : text);
    const Decimal share = number ? Decimal(percent ? *number / 100 : *number) : Decimal(-1);
    if (share <= 0 || share > 1)
        throw CLI::ValidationError(option, text + " is not a share of more than 0% and at most 100%");
    return share;
}

// "2018/19=10%": by that year a tenth.
SpreadPoint readPoint(const std::string& text) {
    const auto sign = text.find('=');
    if (sign == std::string::npos)
        throw CLI::ValidationError("--reach", text + " is not a year with a share, such as 2018/19=10%");
    return {readYear("--reach", text.substr(0, sign)), toDouble(readShare("--reach", text.substr(sign + 1)))};
}

} // namespace

void describeProgramme(CLI::App& app, Request& request, Run& run) {
    CLI::App* verb = app.add_subcommand(
        "programme", "What arrangements do in many places, and what the places show when combined");
    ProgrammeRequest& asked = request.programme;
    verb->add_option("PLACE", asked.places, "Documents, data packages, and folders with any of them")
        ->required()
        ->check(refuseBlank)
        ->type_name("PATH…");
    verb->add_option_function<std::string>(
            "--year", [&](const std::string& text) { asked.year = readYear("--year", text); },
            "The year shown. Default: the last that every site projects")
        ->type_name("YEAR");
    verb->add_option("--kind", asked.kind, "Only arrangements of this kind")
        ->type_name("KIND")
        ->check(CLI::IsMember(
            std::vector<std::string>(words::arrangementKinds.begin(), words::arrangementKinds.end())));
    CLI::Option* into = verb->add_option("--replicate", asked.copyInto,
                                         "Work out what the pooled effect would bring in these places, where "
                                         "they have no arrangement of --kind")
                            ->check(refuseBlank)
                            ->type_name("PATH…")
                            ->needs("--kind");
    CLI::Option* start =
        verb->add_option_function<std::string>(
                "--start", [&](const std::string& text) { asked.start = readYear("--start", text); },
                "The year the copies begin in")
            ->type_name("YEAR")
            ->needs(into);
    CLI::Option* reach = verb->add_option_function<std::vector<std::string>>(
                                 "--reach",
                                 [&](const std::vector<std::string>& texts) {
                                     for (const std::string& text : texts)
                                         asked.spread.push_back(readPoint(text));
                                 },
                                 "Two points of how it spreads: the share of places reached by a year")
                             ->type_name("YEAR=SHARE")
                             ->expected(2)
                             ->needs(into);
    verb->add_option_function<std::string>(
            "--kept", [&](const std::string& text) { asked.kept = readShare("--kept", text); },
            "The share of the effect that is kept at scale. Default: 55%")
        ->type_name("SHARE")
        ->needs(into);
    verb->add_option("--draws", asked.draws, "How many futures the fan is made from")
        ->type_name("N")
        ->check(CLI::Range(std::uint64_t{2}, std::uint64_t{20'000}))
        ->capture_default_str()
        ->needs(into);
    addSeed(*verb, asked.seed)->needs(into);
    verb->add_flag("--write", asked.writeCopies,
                   "Write each economy with its copy as a new document beside the old one")
        ->needs(into);
    CLI::Option* out = addOut(*verb, request);
    verb->add_option("--table", request.results.table, "The table for standard output")
        ->check(CLI::IsMember({"sites", "pooled", "copies", "spread"}))
        ->excludes(out);
    verb->callback([&, into, start, reach] {
        if (!into->empty() && (start->empty() || reach->empty()))
            throw CLI::ValidationError("--replicate", "needs --start and --reach");
        run = [&] { return programme(request.programme, request.results); };
    });
}

} // namespace breakeven::cli
