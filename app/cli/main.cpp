#include "cli/arguments.h"

#include <exception>

namespace {

using namespace breakeven::cli;
using breakeven::FinancialYear;

void describeTransfers(CLI::App& app, Request& request, Run& run) {
    CLI::App* importing = app.add_subcommand("import", "Make a document from a data package");
    importing->add_option("DIR", request.source, "The folder of the data package")
        ->required()
        ->check(refuseBlank);
    importing
        ->add_option("FILE", request.target, "The document; if it exists, the import is one more edit of it")
        ->required()
        ->check(refuseBlankOrDash);
    importing->callback([&] { run = [&] { return importPackage(request.source, request.target); }; });

    CLI::App* exporting = app.add_subcommand("export", "Make a data package from a document");
    exporting->add_option("FILE", request.source, "The document")->required()->check(refuseBlank);
    exporting
        ->add_option(
            "DIR", request.target,
            "The folder of the data package; only files of a package exported there before are replaced")
        ->required()
        ->check(refuseBlankOrDash);
    exporting->callback([&] { run = [&] { return exportDocument(request.source, request.target); }; });
}

void describeFigures(CLI::App& app, Request& request, Run& run) {
    CLI::App* checking =
        app.add_subcommand("check", "Print all errors and warnings, including those of every scenario");
    addSource(*checking, request);
    checking->callback([&] { run = [&] { return check(request.source); }; });

    CLI::App* projecting =
        app.add_subcommand("project", "Statements, postings, activity and ratings by year");
    addSource(*projecting, request);
    addScenarios(*projecting, request);
    CLI::Option* out = addOut(*projecting, request);
    projecting->add_option("--table", request.results.table, "The table for standard output")
        ->check(CLI::IsMember({"statement", "postings", "activity", "ratings"}))
        ->excludes(out)
        ->capture_default_str();
    projecting->callback(
        [&] { run = [&] { return project(request.source, request.scenarios, request.results); }; });

    CLI::App* comparing = app.add_subcommand("compare", "The statements of two scenarios side by side");
    addSource(*comparing, request);
    comparing->add_option("--from", request.from, "The scenario compared against")->required();
    comparing->add_option("--to", request.to, "The scenario compared")->required();
    addOut(*comparing, request);
    comparing->callback([&] {
        run = [&] { return compareScenarios(request.source, request.from, request.to, request.results); };
    });
}

// A financial year: "2016/17", "2016-17" or "2016/2017".
bool readYear(const std::string& text, FinancialYear& year) {
    const auto read = breakeven::parseYear(text);
    if (read) year = *read;
    return read.has_value();
}

CLI::Option* addYear(CLI::App& verb, const std::string& name, const std::string& help,
                     std::function<void(FinancialYear)> take) {
    return verb
        .add_option_function<std::vector<std::string>>(
            name,
            [name, take = std::move(take)](const std::vector<std::string>& texts) {
                for (const std::string& text : texts) {
                    FinancialYear year;
                    if (!readYear(text, year))
                        throw CLI::ValidationError(name, text + " is not a financial year such as 2016/17");
                    take(year);
                }
            },
            help)
        ->type_name("YEAR")
        ->expected(1);
}

void describeDecisions(CLI::App& app, Request& request, Run& run) {
    CLI::App* bridging =
        app.add_subcommand("bridge", "What moves the surplus from one year or scenario to another");
    addSource(*bridging, request);
    addScenario(*bridging, request.bridge.scenario);
    bridging
        ->add_option("--against", request.bridge.against, "The scenario it starts from. Default: the same")
        ->type_name("CODE");
    bridging->add_option("--org", request.bridge.org, "An organisation, or economy for all together")
        ->type_name("CODE")
        ->capture_default_str();
    addYear(*bridging, "--from",
            "The year it starts from. Default: the base year; with --against, that of --to",
            [&](FinancialYear year) { request.bridge.from = year; });
    addYear(*bridging, "--to", "The year it leads to", [&](FinancialYear year) {
        request.bridge.to = year;
    })->required();
    addOut(*bridging, request);
    bridging->callback(
        [&] { run = [&] { return bridge(request.source, request.bridge, request.results); }; });

    CLI::App* attributing = app.add_subcommand(
        "attribute", "What each enabled arrangement does to each organisation, fairly shared");
    addSource(*attributing, request);
    addScenario(*attributing, request.scenario);
    addYear(*attributing, "--year", "The year", [&](FinancialYear year) { request.year = year; })->required();
    addOut(*attributing, request);
    attributing->callback([&] {
        run = [&] { return attribute(request.source, request.scenario, request.year, request.results); };
    });

    CLI::App* choosing =
        app.add_subcommand("options", "Every combination of arrangements and the years they start in");
    addSource(*choosing, request);
    choosing->add_option("--arrangements", request.options.arrangements, "The candidates, each off or on")
        ->type_name("CODE,…")
        ->delimiter(',')
        ->required();
    addYear(*choosing, "--starts", "The years they may start in",
            [&](FinancialYear year) { request.options.starts.push_back(year); })
        ->type_name("YEAR,…")
        ->delimiter(',')
        ->expected(1, CLI::detail::expected_max_vector_size)
        ->required();
    addYear(*choosing, "--year", "The year they are compared in", [&](FinancialYear year) {
        request.options.year = year;
    })->required();
    choosing
        ->add_option_function<std::vector<std::string>>(
            "--apart",
            [&](const std::vector<std::string>& pairs) {
                for (const std::string& pair : pairs) {
                    const auto comma = pair.find(',');
                    if (comma == std::string::npos || pair.find(',', comma + 1) != std::string::npos)
                        throw CLI::ValidationError("--apart", pair + " is not two of the candidates, A,B");
                    request.options.apart.emplace_back(pair.substr(0, comma), pair.substr(comma + 1));
                }
            },
            "Two candidates that must not be combined; may be given several times")
        ->type_name("CODE,CODE")
        ->expected(1, CLI::detail::expected_max_vector_size);
    addScenario(*choosing, request.options.scenario);
    addOut(*choosing, request);
    choosing->callback(
        [&] { run = [&] { return options(request.source, request.options, request.results); }; });
}

void describeExplanations(CLI::App& app, Request& request, Run& run) {
    CLI::App* explaining =
        app.add_subcommand("explain", "How a figure is made, down to the cells that were typed");
    addSource(*explaining, request);
    CLI::Option* figure =
        explaining
            ->add_option("ADDRESS", request.explain.figure,
                         "The figure: statement:ORG:YEAR:LINE, ratings:ORG:YEAR:MEASURE[:score], "
                         "activity:COMMISSIONER:PROVIDER:SERVICE:YEAR, price:TARIFF:SERVICE:YEAR, "
                         "contract:CONTRACT:YEAR:WHAT, posting:YEAR:PAYER:PAYEE:LINE[:SOURCE], "
                         "bridge:ORG:YEAR:STEP")
            ->check(refuseBlank);
    addScenario(*explaining, request.explain.scenario);
    explaining->add_option("--depth", request.explain.depth, "Levels to show. Default: down to the cells")
        ->type_name("N")
        ->check(CLI::Range(1, 1000));
    explaining
        ->add_option_function<std::string>(
            "--format", [&](const std::string& format) { request.explain.json = format == "json"; },
            "Text for reading, or JSON for other programs to recalculate")
        ->check(CLI::IsMember({"text", "json"}));
    addOut(*explaining, request);
    CLI::Option* dependents =
        explaining
            ->add_option("--dependents", request.explain.dependentsOf,
                         "Instead: the statement figures that depend on a typed cell, and "
                         "what each does if the cell rises by 1 % (a rate by 0.1 of a "
                         "percentage point)")
            ->type_name("CELL")
            ->check(refuseBlank)
            ->excludes(figure);
    explaining->callback([&, figure, dependents] {
        if (figure->empty() && dependents->empty())
            throw CLI::ValidationError("explain", "needs an ADDRESS, or --dependents with a CELL");
        run = [&] {
            return request.explain.figure.empty()
                       ? tellDependents(request.source, request.explain, request.results)
                       : explain(request.source, request.explain);
        };
    });
}

void describeReport(CLI::App& app, Request& request, Run& run) {
    CLI::App* reporting = app.add_subcommand("report", "The board report");
    addSource(*reporting, request);
    addScenarios(*reporting, request);
    reporting
        ->add_option("--pdf", request.target,
                     "The PDF file to write, replacing an older one; - for standard output")
        ->required()
        ->check(refuseBlank)
        ->type_name("FILE");
    reporting->callback(
        [&] { run = [&] { return report(request.source, request.scenarios, request.target); }; });
}

void describeWorkbook(CLI::App& app, Request& request, Run& run) {
    CLI::App* writing = app.add_subcommand(
        "xlsx", "A scenario as an Excel workbook that calculates, or with --values the results "
                "of scenarios");
    addSource(*writing, request);
    addScenarios(*writing, request);
    writing->add_option("--out", request.target, "The workbook to write, replacing an older one")
        ->required()
        ->check(refuseBlankOrDash)
        ->type_name("FILE");
    writing->add_flag("--values", request.values,
                      "Results only: statements, comparison, bridges, ratings, arrangements, assumptions");
    writing->callback([&] {
        run = [&] {
            return workbook(request.source, request.scenarios, request.target,
                            request.values ? WorkbookContent::values : WorkbookContent::model);
        };
    });
}

} // namespace

int main(int argc, char** argv) {
    keepStandardStreams();
    CLI::App app("Budgets, tariffs, contracts and deficits of NHS health economies", "breakeven-cli");
    Request request;
    Run run;
    app.require_subcommand(1);
    app.set_version_flag("--version", "breakeven-cli " BREAKEVEN_VERSION);
    describeTransfers(app, request, run);
    describeIntake(app, request, run);
    describeFigures(app, request, run);
    describeDecisions(app, request, run);
    describeExplanations(app, request, run);
    describeSimulations(app, request, run);
    describeSensitivities(app, request, run);
    describeActuals(app, request, run);
    describeMeasures(app, request, run);
    describeProgramme(app, request, run);
    describeRoll(app, request, run);
    describeReport(app, request, run);
    describeChanges(app, request, run);
    describeWorkbook(app, request, run);
    const auto isAsked = [&](const CLI::App* verb) { return verb->check_name(argv[1]); };
    if (argc > 1 && argv[1][0] != '-' && app.get_subcommands(isAsked).empty()) {
        sayLine(std::string("error: there is no command ") + argv[1] +
                "; run breakeven-cli --help for a list");
        return wrongUsage;
    }
    try {
        app.parse(argc, argv);
        return run();
    } catch (const CLI::CallForHelp&) {
        return printOut(app.help());
    } catch (const CLI::CallForVersion& version) {
        return printOut(version.what() + std::string("\n"));
    } catch (const CLI::ParseError& error) {
        sayLine(std::string("error: ") + error.what());
        sayLine("Run breakeven-cli --help, or a command with --help, for help.");
        return wrongUsage;
    } catch (const std::exception& failure) {
        sayLine(std::string("error: the program failed: ") + failure.what());
        return sourceHasErrors;
    }
}
