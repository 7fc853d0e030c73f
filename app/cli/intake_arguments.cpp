#include "cli/arguments.h"

namespace breakeven::cli {

namespace {

std::string refuseNoPair(const std::string& text) {
    const auto sign = text.find('=');
    return sign != std::string::npos && sign > 0 ? std::string() : text + " is not COLUMN=…";
}

void addPairs(CLI::App& verb, const std::string& name, std::vector<std::string>& pairs,
              const std::string& help) {
    verb.add_option(name, pairs, help)->type_name("COLUMN=…")->check(refuseNoPair)->expected(1)->take_all();
}

} // namespace

void describeIntake(CLI::App& app, Request& request, Run& run) {
    CLI::App* taking = app.add_subcommand(
        "intake",
        "Import a CSV or Excel table of any layout into a document or package, listing every change");
    addSource(*taking, request);
    IntakeRequest& intake = request.intake;
    taking->add_option("FILE", intake.file, "The CSV or Excel file")->required()->check(refuseBlank);
    taking->add_option("--into", intake.table, "The table it goes into. Default: the one the headings fit")
        ->type_name("TABLE");
    taking->add_option("--sheet", intake.sheet, "The sheet of a workbook. Default: the first")
        ->type_name("NAME");
    addPairs(*taking, "--from", intake.from, "A column of the table comes from the one under this heading");
    addPairs(*taking, "--set", intake.set, "A column of the table has this text in every row");
    addPairs(*taking, "--unit", intake.units, "The unit of a column: pounds, thousands, millions, percent");
    addPairs(*taking, "--sign", intake.signs,
             "The signs of a column: written, reversed, income-negative, costs-negative");
    addPairs(*taking, "--means", intake.means,
             "What a text means: COLUMN:TEXT=WORD; blank: its rows are left out");
    taking->add_option("--across", intake.across, "Headings of columns in which every figure becomes a row")
        ->type_name("HEADING")
        ->expected(1)
        ->take_all();
    taking->add_option("--by", intake.by, "The key that those headings are")->type_name("COLUMN");
    taking->add_option("--only", intake.only, "Only rows with this text under the heading")
        ->type_name("HEADING=TEXT")
        ->check(refuseNoPair);
    const std::map<std::string, Existing> existing{
        {"both", Existing::both}, {"update", Existing::update}, {"add", Existing::add}};
    taking
        ->add_option_function<std::string>(
            "--existing",
            [&intake, existing](const std::string& word) { intake.existing = existing.at(word); },
            "Which rows are taken: existing ones (update), new ones (add)")
        ->check(CLI::IsMember({"both", "update", "add"}))
        ->default_str("both");
    taking->add_flag("--create", intake.creates,
                     "Create organisations, services, indices and measures that are missing");
    taking->add_flag("--leave-out-wrong", intake.withoutWrong,
                     "Leave out rows with a problem instead of refusing all");
    taking->add_flag("--each-month", intake.eachMonth, "Figures are for single months, not the year to date");
    taking->add_flag("--totals", intake.withTotals, "Take rows with totals too");
    taking->add_flag("--refuse-same", intake.refusesSame,
                     "Treat rows with the same keys as errors instead of adding them up");
    taking->add_flag("--tell", intake.onlyTold, "Only list what would change");
    addOut(*taking, request);
    taking->callback([&] {
        run = [&] { return breakeven::cli::intake(request.source, request.intake, request.results); };
    });
}

} // namespace breakeven::cli
