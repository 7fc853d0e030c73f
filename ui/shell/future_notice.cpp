#include "shell/future_notice.h"

#include "desk/chart_figures.h"
#include "desk/futures.h"
#include "shell/message_bar.h"
#include "shell/page_stack.h"

namespace breakeven::ui {

FutureNotice::FutureNotice(const Document& document, const Futures& futures, PageStack& pages,
                           MessageBar& messages)
    : QObject(&messages), document_(document), pages_(pages), messages_(messages) {
    connect(&futures, &Futures::rangesWanted, this, [this] { pages_.goTo({PageId::uncertainties}); });
    connect(&futures, &Futures::shown, this, &FutureNotice::show);
    connect(&document, &Document::scenarioChanged, this, &FutureNotice::follow);
}

void FutureNotice::show(const QString& scenario) {
    pages_.showComparison();
    scenario_ = scenario;
    text_ = tr("This future is now the scenario %1, beside the one it comes from; its bridge and its "
               "figures explain it. Undo removes it.")
                .arg(scenarioName(document_.economy(), scenario));
    messages_.showInformation(text_);
}

void FutureNotice::follow(const QString& scenario) {
    if (scenario != scenario_ && !text_.isEmpty() && messages_.text() == text_) messages_.hide();
}

} // namespace breakeven::ui
