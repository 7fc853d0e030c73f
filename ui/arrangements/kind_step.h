#pragma once

#include "arrangements/template_draft.h"

#include <QWizardPage>

class QListWidget;
class QTextBrowser;

namespace breakeven::ui {

/// Which kind of arrangement, with what each is, does and has come to.
class KindStep : public QWizardPage {
    Q_OBJECT

public:
    explicit KindStep(TemplateDraft& draft);

    bool validatePage() override;

private:
    void explain();

    TemplateDraft& draft_;
    std::vector<ArrangementTemplate> templates_;
    QListWidget* kinds_;
    QTextBrowser* explanation_;
};

} // namespace breakeven::ui
