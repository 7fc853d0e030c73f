#pragma once

#include "document/background_task.h"
#include "document/document.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QProgressDialog;
class QWidget;

namespace breakeven::ui {

/// Carries out an edit that takes long to work out: off the window's thread, with progress and a way to
/// cancel once a fifth of a second has gone. Until it is carried out the document stays as it is.
class LongEdit : public QObject {
    Q_OBJECT

public:
    /// Works the command out. What it needs it holds itself, as it stood; warnings stand beside the command.
    using Make = std::function<Result<Command>(const Unwanted&)>;
    /// Is told why it was refused, or nothing where all is done.
    using Done = std::function<void(const std::vector<Problem>& refused)>;

    LongEdit(Document& document, QWidget* window);
    ~LongEdit() override;

    /// `saying`: what is being done, "Replacing…".
    void run(const QString& saying, Make make, Done done);
    /// Gives up what is being worked out; nobody is told.
    void cancel();
    bool isBusy() const { return task_.isBusy(); }

private:
    void finish(Result<Command> made, const Done& done);

    Document& document_;
    QWidget* window_;
    QPointer<QProgressDialog> progress_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
